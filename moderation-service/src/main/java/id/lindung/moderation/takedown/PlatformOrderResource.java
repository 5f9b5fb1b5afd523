package id.lindung.moderation.takedown;

import id.lindung.contracts.paging.Page;
import id.lindung.contracts.takedown.ActOnOrder;
import id.lindung.contracts.takedown.AskClarification;
import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.contracts.takedown.item.AnswerItem;
import id.lindung.contracts.takedown.item.CorrectAnswer;
import id.lindung.kit.act.ActRequest;
import id.lindung.kit.act.Performs;
import id.lindung.kit.idempotency.Idempotent;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.paging.Limit;
import id.lindung.kit.paging.PageResponse;
import id.lindung.moderation.takedown.act.ActOnOrders;
import id.lindung.moderation.takedown.delivery.DeliverOrders;
import id.lindung.moderation.takedown.delivery.ReadOrders;
import id.lindung.moderation.takedown.order.OrderGraph;
import io.quarkus.security.Authenticated;
import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What a platform does with the orders addressed to it: fetch, acknowledge, ask, answer. */
@Path("/api/v1/platform/takedown-orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Takedown orders, platform side")
@RolesAllowed({Roles.PLATFORM_CLIENT, Roles.LIAISON, Roles.PLATFORM_APPROVER})
class PlatformOrderResource extends OrderOperations {

    private final DeliverOrders deliverOrders;
    private final ActOnOrders orders;

    PlatformOrderResource(
            DeliverOrders deliverOrders, ActOnOrders orders, ReadOrders readOrders, CurrentCaller caller) {
        super(readOrders, caller);
        this.deliverOrders = deliverOrders;
        this.orders = orders;
    }

    @GET
    @Operation(
            operationId = "pullTakedownOrders",
            summary = "Orders to the caller's platform, oldest first; each is delivered by this, and its clock starts",
            description =
                    "Ask for ISSUED, then for DELIVERED: there is what a lost reply held. Acknowledge what you have.")
    public RestResponse<Page<TakedownOrderView>> pull(
            @QueryParam("status") OrderStatus status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri,
            @Context Request request) {
        var platformId = caller().get().platformId().orElseThrow();
        var size = Limit.of(limit);
        // A HEAD request hands nothing over, so that nothing is received by it.
        var page = HttpMethod.GET.equals(request.getMethod())
                ? deliverOrders.pull(platformId, status, cursor, size)
                : deliverOrders.announce(platformId, status, cursor, size);
        return PageResponse.of(uri, page);
    }

    @POST
    @Path("{id}/acknowledge")
    @Authenticated
    @Performs(value = OrderGraph.KIND, acts = "acknowledge")
    @Extension(name = Performs.EXTENSION, value = OrderGraph.KIND + " acknowledge")
    @Idempotent(keepsBody = false)
    @Operation(operationId = "acknowledgeTakedownOrder", summary = "Say that the order was taken up")
    public RestResponse<TakedownOrderView> acknowledge(
            @BeanParam ActRequest request, @Nullable @Valid ActOnOrder command) {
        return ok(orders.act(request.target(), OrderAct.ACKNOWLEDGE, null));
    }

    @POST
    @Path("{id}/clarification-requests")
    @Authenticated
    @Performs(value = OrderGraph.KIND, acts = "request-clarification")
    @Extension(name = Performs.EXTENSION, value = OrderGraph.KIND + " request-clarification")
    @Idempotent(keepsBody = false)
    @Operation(operationId = "requestClarification", summary = "Ask what the order means; the clock stands still")
    public RestResponse<TakedownOrderView> ask(
            @BeanParam ActRequest request, @NotNull @Valid AskClarification command) {
        return ok(orders.ask(request.target(), command.text()));
    }

    /** Machines answer many items at once: If-Match is heeded where it comes, and not asked for. */
    @POST
    @Path("{id}/items/{position}/answer")
    @Authenticated
    @Performs(value = OrderGraph.KIND, acts = "answer")
    @Extension(name = Performs.EXTENSION, value = OrderGraph.KIND + " answer")
    @Idempotent(keepsBody = false)
    @Operation(operationId = "answerOrderItem", summary = "Say what became of one item, or why it was refused")
    public RestResponse<TakedownOrderView> answer(
            @BeanParam ActRequest request, @PathParam("position") int position, @NotNull @Valid AnswerItem command) {
        return ok(orders.answer(request.targetOfAnyVersion(), position, command));
    }

    @POST
    @Path("{id}/items/{position}/correction")
    @Authenticated
    @Performs(value = OrderGraph.KIND, acts = "correct")
    @Extension(name = Performs.EXTENSION, value = OrderGraph.KIND + " correct")
    @Idempotent(keepsBody = false)
    @Operation(
            operationId = "correctOrderItemAnswer",
            summary = "Put right what was answered to one item; it counts from the receipt of the correction")
    public RestResponse<TakedownOrderView> correct(
            @BeanParam ActRequest request, @PathParam("position") int position, @NotNull @Valid CorrectAnswer command) {
        return ok(orders.correct(request.target(), position, command));
    }
}
