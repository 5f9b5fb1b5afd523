package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.ActOnOrder;
import id.lindung.contracts.takedown.AskClarification;
import id.lindung.contracts.takedown.OrderAct;
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

/** What officials do with a whole order. */
@Path("/api/v1/takedown-orders/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Takedown orders")
class OrderActResource extends OrderOperations {

    private final MoveOrder moveOrder;
    private final SignOrder signOrder;
    private final ClarifyOrder clarifyOrder;

    OrderActResource(
            MoveOrder moveOrder,
            SignOrder signOrder,
            ClarifyOrder clarifyOrder,
            ReadOrders readOrders,
            CurrentCaller caller) {
        super(readOrders, caller);
        this.moveOrder = moveOrder;
        this.signOrder = signOrder;
        this.clarifyOrder = clarifyOrder;
    }

    @POST
    @Path("submit")
    @RolesAllowed({Roles.OFFICER, Roles.CHILD_OFFICER})
    @Idempotent(keepsBody = false)
    @Operation(operationId = "submitTakedownOrder", summary = "Hand a complete draft over for signature")
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnOrder command) {
        return move(id, OrderAct.SUBMIT, ifMatch, command);
    }

    @POST
    @Path("return")
    @RolesAllowed(Roles.DIRECTOR)
    @Idempotent(keepsBody = false)
    @Operation(operationId = "returnTakedownOrder", summary = "Give an order back to its drafter, with reason")
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnOrder command) {
        return move(id, OrderAct.RETURN, ifMatch, command);
    }

    @POST
    @Path("sign")
    @RolesAllowed(Roles.DIRECTOR)
    @Idempotent(keepsBody = false)
    @Operation(operationId = "signTakedownOrder", summary = "Sign an order that another person has drafted")
    public Response sign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnOrder command) {
        return OrderAnswer.ok(signOrder.sign(id, IfMatch.require(ifMatch), caller().get()));
    }

    @POST
    @Path("withdraw")
    @RolesAllowed(Roles.DIRECTOR)
    @Idempotent(keepsBody = false)
    @Operation(operationId = "withdrawTakedownOrder", summary = "Take an order back, with reason")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnOrder command) {
        return move(id, OrderAct.WITHDRAW, ifMatch, command);
    }

    @POST
    @Path("close")
    @RolesAllowed(Roles.OFFICER)
    @Idempotent(keepsBody = false)
    @Operation(operationId = "closeTakedownOrder", summary = "Close an order of which every item was answered")
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnOrder command) {
        return move(id, OrderAct.CLOSE, ifMatch, command);
    }

    @POST
    @Path("clarification-answers")
    @RolesAllowed(Roles.OFFICER)
    @Idempotent(keepsBody = false)
    @Operation(operationId = "answerClarification", summary = "Answer the platform's question; the clock runs again")
    public Response clarify(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid AskClarification command) {
        var version = IfMatch.require(ifMatch);
        return OrderAnswer.ok(clarifyOrder.answer(id, version, command.text(), caller().get()));
    }

    private Response move(UUID id, OrderAct act, String ifMatch, ActOnOrder command) {
        var version = IfMatch.require(ifMatch);
        var reason = command == null ? null : command.reason();
        return OrderAnswer.ok(moveOrder.move(id, act, version, reason, caller().get()));
    }
}
