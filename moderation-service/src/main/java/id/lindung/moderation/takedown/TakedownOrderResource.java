package id.lindung.moderation.takedown;

import id.lindung.contracts.paging.Page;
import id.lindung.contracts.takedown.DraftOrder;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.OrderSummary;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.act.ActRequest;
import id.lindung.kit.act.Performs;
import id.lindung.kit.http.Answers;
import id.lindung.kit.idempotency.Idempotency;
import id.lindung.kit.idempotency.Idempotent;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.paging.Limit;
import id.lindung.kit.paging.PageResponse;
import id.lindung.moderation.takedown.delivery.ReadOrders;
import id.lindung.moderation.takedown.draft.WriteOrder;
import id.lindung.moderation.takedown.list.OrderList;
import id.lindung.moderation.takedown.list.OrderQuery;
import id.lindung.moderation.takedown.order.OrderGraph;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Reads takedown orders and writes drafts of them. */
@Path("/api/v1/takedown-orders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Takedown orders")
@RolesAllowed(Roles.READER)
class TakedownOrderResource extends OrderOperations {

    private final ReadOrders readOrders;
    private final OrderList list;
    private final WriteOrder writeOrder;

    TakedownOrderResource(ReadOrders readOrders, OrderList list, WriteOrder writeOrder, CurrentCaller caller) {
        super(readOrders, caller);
        this.readOrders = readOrders;
        this.list = list;
        this.writeOrder = writeOrder;
    }

    @GET
    @Operation(operationId = "listTakedownOrders", summary = "Orders by deadline or by date; delivers nothing")
    public RestResponse<Page<OrderSummary>> list(
            @QueryParam("platformId") String platformId,
            @QueryParam("status") OrderStatus status,
            @QueryParam("category") String category,
            @QueryParam("overdue") @Pattern(regexp = "true|false") String overdue,
            @QueryParam("running") @Pattern(regexp = "true|false") String running,
            @QueryParam("returned") Boolean returned,
            @QueryParam("stillUp") Boolean stillUp,
            @QueryParam("issuedFrom") Instant issuedFrom,
            @QueryParam("issuedBefore") Instant issuedBefore,
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
                Boolean.TRUE.equals(returned),
                Boolean.TRUE.equals(stillUp),
                issuedFrom,
                issuedBefore,
                words,
                sort == null ? OrderQuery.Sort.DEADLINE : OrderQuery.Sort.valueOf(sort.toUpperCase(Locale.ROOT)));
        return PageResponse.of(uri, list.page(query, cursor, Limit.of(limit)));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getTakedownOrder",
            summary = "One order; read by its platform for the first time, it is delivered and its clock starts")
    public RestResponse<TakedownOrderView> get(@PathParam("id") UUID id, @Context Request request) {
        // A HEAD request hands nothing over, so that nothing is received by it.
        var served = HttpMethod.GET.equals(request.getMethod());
        return ok(readOrders.one(id, caller().get(), served));
    }

    @POST
    @Authenticated
    @Performs(value = OrderGraph.KIND, acts = "draft")
    @Extension(name = Performs.EXTENSION, value = OrderGraph.KIND + " draft")
    @Idempotent(keepsBody = false)
    @Extension(name = Answers.STATUSES, value = "201")
    @Operation(operationId = "draftTakedownOrder", summary = "Draft an order")
    public RestResponse<TakedownOrderView> draft(
            @HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid DraftOrder command) {
        return created(writeOrder.draft(command));
    }

    @PUT
    @Path("{id}")
    @Authenticated
    @Performs(value = OrderGraph.KIND, acts = "revise")
    @Extension(name = Performs.EXTENSION, value = OrderGraph.KIND + " revise")
    @Idempotent(keepsBody = false)
    @Operation(operationId = "reviseTakedownOrder", summary = "Replace all that is written in a draft")
    public RestResponse<TakedownOrderView> revise(@BeanParam ActRequest request, @NotNull @Valid DraftOrder command) {
        return ok(writeOrder.revise(request.target(), command));
    }
}
