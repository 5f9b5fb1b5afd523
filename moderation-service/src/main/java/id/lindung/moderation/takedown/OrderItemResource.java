package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.contracts.takedown.item.RevealAddress;
import id.lindung.contracts.takedown.item.RevealedAddress;
import id.lindung.contracts.takedown.item.VerifyItem;
import id.lindung.kit.act.ActRequest;
import id.lindung.kit.act.Performs;
import id.lindung.kit.idempotency.Idempotent;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.identity.Roles;
import id.lindung.moderation.takedown.act.ActOnOrders;
import id.lindung.moderation.takedown.delivery.ReadOrders;
import id.lindung.moderation.takedown.delivery.RevealItemAddress;
import id.lindung.moderation.takedown.order.OrderGraph;
import io.quarkus.security.Authenticated;
import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What concerns one item of an order. */
@Path("/api/v1/takedown-orders/{id}/items/{position}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Takedown orders")
class OrderItemResource extends OrderOperations {

    private final ActOnOrders orders;
    private final RevealItemAddress revealItemAddress;

    OrderItemResource(
            ActOnOrders orders, RevealItemAddress revealItemAddress, ReadOrders readOrders, CurrentCaller caller) {
        super(readOrders, caller);
        this.orders = orders;
        this.revealItemAddress = revealItemAddress;
    }

    @POST
    @Path("verification")
    @Authenticated
    @Performs(value = OrderGraph.KIND, acts = "verify")
    @Extension(name = Performs.EXTENSION, value = OrderGraph.KIND + " verify")
    @Idempotent(keepsBody = false)
    @Operation(operationId = "verifyOrderItem", summary = "Note what was found when looking at the content")
    public RestResponse<TakedownOrderView> verify(
            @BeanParam ActRequest request, @PathParam("position") int position, @NotNull @Valid VerifyItem command) {
        return ok(orders.verify(request.target(), position, command));
    }

    /** Takes no Idempotency-Key: answers are kept with their key, and this one may be kept nowhere. */
    @POST
    @Path("reveal")
    @RolesAllowed({Roles.CHILD_OFFICER, Roles.LIAISON, Roles.PLATFORM_APPROVER, Roles.PLATFORM_CLIENT})
    @Operation(
            operationId = "revealItemAddress",
            summary = "The address of a restricted item; who looked, when and why is kept")
    public RevealedAddress reveal(
            @PathParam("id") UUID id, @PathParam("position") int position, @Nullable @Valid RevealAddress command) {
        var reason = command == null ? null : command.reason();
        return revealItemAddress.reveal(id, position, reason, caller().get());
    }
}
