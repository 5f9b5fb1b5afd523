package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.ActOnOrder;
import id.lindung.contracts.takedown.AskClarification;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.act.ActRequest;
import id.lindung.kit.act.Performs;
import id.lindung.kit.idempotency.Idempotent;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.moderation.takedown.act.ActOnOrders;
import id.lindung.moderation.takedown.delivery.ReadOrders;
import id.lindung.moderation.takedown.order.OrderGraph;
import io.quarkus.security.Authenticated;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What officials do with a whole order. */
@Path("/api/v1/takedown-orders/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Takedown orders")
@Authenticated
class OrderActResource extends OrderOperations {

    private final ActOnOrders orders;

    OrderActResource(ActOnOrders orders, ReadOrders readOrders, CurrentCaller caller) {
        super(readOrders, caller);
        this.orders = orders;
    }

    @POST
    @Path("{act}")
    @Performs(OrderGraph.KIND)
    @Idempotent(keepsBody = false)
    @Operation(operationId = "acts-of:" + OrderGraph.KIND)
    public RestResponse<TakedownOrderView> act(
            @BeanParam ActRequest request, @PathParam("act") String act, @Nullable @Valid ActOnOrder command) {
        var reason = command == null ? null : command.reason();
        return ok(orders.act(request.target(), OrderGraph.GRAPH.act(act), reason));
    }

    @POST
    @Path("clarification-answers")
    @Performs(value = OrderGraph.KIND, acts = "answer-clarification")
    @Extension(name = Performs.EXTENSION, value = OrderGraph.KIND + " answer-clarification")
    @Idempotent(keepsBody = false)
    @Operation(operationId = "answerClarification", summary = "Answer the platform's question; the clock runs again")
    public RestResponse<TakedownOrderView> clarify(
            @BeanParam ActRequest request, @NotNull @Valid AskClarification command) {
        return ok(orders.answerQuestion(request.target(), command.text()));
    }
}
