package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.ActOnOrder;
import id.lindung.contracts.takedown.AnswerItem;
import id.lindung.contracts.takedown.AskClarification;
import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.kit.http.IfMatch;
import id.lindung.kit.idempotency.Idempotency;
import id.lindung.kit.idempotency.Idempotent;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.paging.Limit;
import id.lindung.kit.paging.PageResponse;
import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a platform does with the orders addressed to it: fetch, acknowledge, ask, answer. */
@Path("/api/v1/platform/takedown-orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Takedown orders, platform side")
@RolesAllowed({Roles.PLATFORM_CLIENT, Roles.LIAISON, Roles.PLATFORM_APPROVER})
class PlatformOrderResource extends OrderOperations {

    private final DeliverOrders deliverOrders;
    private final MoveOrder moveOrder;
    private final ClarifyOrder clarifyOrder;
    private final AnswerOrderItem answerOrderItem;

    PlatformOrderResource(
            DeliverOrders deliverOrders,
            MoveOrder moveOrder,
            ClarifyOrder clarifyOrder,
            AnswerOrderItem answerOrderItem,
            ReadOrders readOrders,
            CurrentCaller caller) {
        super(readOrders, caller);
        this.deliverOrders = deliverOrders;
        this.moveOrder = moveOrder;
        this.clarifyOrder = clarifyOrder;
        this.answerOrderItem = answerOrderItem;
    }

    @GET
    @Operation(
            operationId = "pullTakedownOrders",
            summary = "Orders to the caller's platform, oldest first; each is delivered by this, and its clock starts",
            description =
                    "Ask for ISSUED, then for DELIVERED: there is what a lost reply held. Acknowledge what you have.")
    public Response pull(
            @QueryParam("status") OrderStatus status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri,
            @Context Request request) {
        var client = caller().get();
        var platformId = client.platformId().orElseThrow();
        var size = Limit.of(limit);
        // A HEAD request hands nothing over, so that nothing is received by it.
        var page = HttpMethod.GET.equals(request.getMethod())
                ? deliverOrders.pull(platformId, status, cursor, size, client)
                : deliverOrders.announce(platformId, status, cursor, size);
        return PageResponse.of(uri, page);
    }

    @POST
    @Path("{id}/acknowledge")
    @Idempotent(keepsBody = false)
    @Operation(operationId = "acknowledgeTakedownOrder", summary = "Say that the order was taken up")
    public Response acknowledge(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnOrder command) {
        var version = IfMatch.require(ifMatch);
        return OrderAnswer.ok(moveOrder.move(id, OrderAct.ACKNOWLEDGE, version, null, caller().get()));
    }

    @POST
    @Path("{id}/clarification-requests")
    @Idempotent(keepsBody = false)
    @Operation(operationId = "requestClarification", summary = "Ask what the order means; the clock stands still")
    public Response ask(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid AskClarification command) {
        var version = IfMatch.require(ifMatch);
        return OrderAnswer.ok(clarifyOrder.ask(id, version, command.text(), caller().get()));
    }

    /** Machines answer many items at once: If-Match is heeded where it comes, and not asked for. */
    @POST
    @Path("{id}/items/{position}/answer")
    @Idempotent(keepsBody = false)
    @Operation(operationId = "answerOrderItem", summary = "Say what became of one item, or why it was refused")
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("position") int position,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid AnswerItem command) {
        var version = ifMatch == null ? null : IfMatch.require(ifMatch);
        return OrderAnswer.ok(answerOrderItem.answer(id, position, version, command, caller().get()));
    }
}
