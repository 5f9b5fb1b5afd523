package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.ActOnOrder;
import id.lindung.contracts.takedown.AskClarification;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.http.IfMatch;
import id.lindung.kit.idempotency.Idempotency;
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
import java.util.function.LongFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What officials do with a whole order. */
@Path("/api/v1/takedown-orders/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Takedown orders")
class OrderActResource {

    private final MoveOrder moveOrder;
    private final SignOrder signOrder;
    private final ClarifyOrder clarifyOrder;
    private final OrderRepeats repeats;
    private final CurrentCaller caller;

    OrderActResource(
            MoveOrder moveOrder,
            SignOrder signOrder,
            ClarifyOrder clarifyOrder,
            OrderRepeats repeats,
            CurrentCaller caller) {
        this.moveOrder = moveOrder;
        this.signOrder = signOrder;
        this.clarifyOrder = clarifyOrder;
        this.repeats = repeats;
        this.caller = caller;
    }

    @POST
    @Path("submit")
    @RolesAllowed({Roles.OFFICER, Roles.CHILD_OFFICER})
    @Operation(operationId = "submitTakedownOrder", summary = "Hand a complete draft over for signature")
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnOrder command) {
        return move(id, OrderAct.SUBMIT, ifMatch, key, command);
    }

    @POST
    @Path("return")
    @RolesAllowed(Roles.DIRECTOR)
    @Operation(operationId = "returnTakedownOrder", summary = "Give an order back to its drafter, with reason")
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnOrder command) {
        return move(id, OrderAct.RETURN, ifMatch, key, command);
    }

    @POST
    @Path("sign")
    @RolesAllowed(Roles.DIRECTOR)
    @Operation(operationId = "signTakedownOrder", summary = "Sign an order that another person has drafted")
    public Response sign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnOrder command) {
        return change(id, OrderAct.SIGN, ifMatch, key, command, version -> signOrder.sign(id, version, caller.get()));
    }

    @POST
    @Path("withdraw")
    @RolesAllowed(Roles.DIRECTOR)
    @Operation(operationId = "withdrawTakedownOrder", summary = "Take an order back, with reason")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnOrder command) {
        return move(id, OrderAct.WITHDRAW, ifMatch, key, command);
    }

    @POST
    @Path("close")
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "closeTakedownOrder", summary = "Close an order of which every item was answered")
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnOrder command) {
        return move(id, OrderAct.CLOSE, ifMatch, key, command);
    }

    @POST
    @Path("clarification-answers")
    @RolesAllowed(Roles.OFFICER)
    @Operation(operationId = "answerClarification", summary = "Answer the platform's question; the clock runs again")
    public Response clarify(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid AskClarification command) {
        return change(
                id,
                OrderAct.ANSWER_CLARIFICATION,
                ifMatch,
                key,
                command,
                version -> clarifyOrder.answer(id, version, command.text(), caller.get()));
    }

    private Response move(UUID id, OrderAct act, String ifMatch, String key, ActOnOrder command) {
        var reason = command == null ? null : command.reason();
        return change(
                id, act, ifMatch, key, command, version -> moveOrder.move(id, act, version, reason, caller.get()));
    }

    private Response change(
            UUID id, OrderAct act, String ifMatch, String key, Object command, LongFunction<TakedownOrderView> effect) {
        var version = IfMatch.require(ifMatch);
        return repeats.done(key, id, act.wireName(), command, () -> effect.apply(version));
    }
}
