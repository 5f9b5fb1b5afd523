package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.RevealAddress;
import id.lindung.contracts.takedown.RevealedAddress;
import id.lindung.contracts.takedown.VerifyItem;
import id.lindung.kit.http.IfMatch;
import id.lindung.kit.idempotency.Idempotency;
import id.lindung.kit.idempotency.Idempotent;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.identity.Roles;
import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What concerns one item of an order. */
@Path("/api/v1/takedown-orders/{id}/items/{position}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Takedown orders")
class OrderItemResource extends OrderOperations {

    private final VerifyOrderItem verifyOrderItem;
    private final RevealItemAddress revealItemAddress;

    OrderItemResource(
            VerifyOrderItem verifyOrderItem,
            RevealItemAddress revealItemAddress,
            ReadOrders readOrders,
            CurrentCaller caller) {
        super(readOrders, caller);
        this.verifyOrderItem = verifyOrderItem;
        this.revealItemAddress = revealItemAddress;
    }

    @POST
    @Path("verification")
    @RolesAllowed({Roles.OFFICER, Roles.CHILD_OFFICER})
    @Idempotent(keepsBody = false)
    @Operation(operationId = "verifyOrderItem", summary = "Take down what was found when looking at the content")
    public Response verify(
            @PathParam("id") UUID id,
            @PathParam("position") int position,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid VerifyItem command) {
        var version = IfMatch.require(ifMatch);
        return OrderAnswer.ok(verifyOrderItem.verify(id, position, version, command, caller().get()));
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
