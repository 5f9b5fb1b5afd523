package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.DraftOrder;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.kit.http.IfMatch;
import id.lindung.kit.idempotency.Idempotency;
import id.lindung.kit.idempotency.Idempotent;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.paging.Limit;
import id.lindung.kit.paging.PageResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads takedown orders and writes drafts of them. */
@Path("/api/v1/takedown-orders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Takedown orders")
@RolesAllowed({
    Roles.OFFICER,
    Roles.REVIEWER,
    Roles.LEGAL,
    Roles.DIRECTOR,
    Roles.MINISTER_DELEGATE,
    Roles.CHILD_OFFICER,
    Roles.OBSERVER,
    Roles.AUDITOR,
    Roles.POLICY_ADMIN,
    Roles.LIAISON,
    Roles.PLATFORM_APPROVER,
    Roles.PLATFORM_CLIENT
})
class TakedownOrderResource extends OrderOperations {

    private final ReadOrders readOrders;
    private final WriteOrder writeOrder;

    TakedownOrderResource(ReadOrders readOrders, WriteOrder writeOrder, CurrentCaller caller) {
        super(readOrders, caller);
        this.readOrders = readOrders;
        this.writeOrder = writeOrder;
    }

    @GET
    @Operation(operationId = "listTakedownOrders", summary = "Orders by deadline or by date; delivers nothing")
    public Response list(
            @QueryParam("platformId") String platformId,
            @QueryParam("status") OrderStatus status,
            @QueryParam("category") String category,
            @QueryParam("overdue") @Pattern(regexp = "true|false") String overdue,
            @QueryParam("running") @Pattern(regexp = "true|false") String running,
            @QueryParam("q") @Size(max = 2000) String words,
            @QueryParam("sort") @Pattern(regexp = "deadline|drafted") String sort,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri) {
        var query = new OrderQuery(
                platformId,
                status,
                category,
                overdue == null ? null : Boolean.valueOf(overdue),
                running == null ? null : Boolean.valueOf(running),
                words,
                sort == null ? OrderQuery.Sort.DEADLINE : OrderQuery.Sort.valueOf(sort.toUpperCase(Locale.ROOT)));
        return PageResponse.of(uri, readOrders.page(query, cursor, Limit.of(limit)));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getTakedownOrder",
            summary = "One order; read by its platform for the first time, it is delivered and its clock starts")
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        // A HEAD request hands nothing over, so that nothing is received by it.
        var served = HttpMethod.GET.equals(request.getMethod());
        return OrderAnswer.ok(readOrders.one(id, caller().get(), served));
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.CHILD_OFFICER})
    @Idempotent(keepsBody = false)
    @Operation(operationId = "draftTakedownOrder", summary = "Draft an order")
    public Response draft(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid DraftOrder command) {
        return OrderAnswer.created(writeOrder.draft(command, caller().get()));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.OFFICER, Roles.CHILD_OFFICER})
    @Idempotent(keepsBody = false)
    @Operation(operationId = "reviseTakedownOrder", summary = "Replace all that is written in a draft")
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid DraftOrder command) {
        var version = IfMatch.require(ifMatch);
        return OrderAnswer.ok(writeOrder.revise(id, version, command, caller().get()));
    }
}
