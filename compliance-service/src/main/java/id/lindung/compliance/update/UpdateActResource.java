package id.lindung.compliance.update;

import static id.lindung.kit.identity.Roles.LIAISON;
import static id.lindung.kit.identity.Roles.OFFICER;
import static id.lindung.kit.identity.Roles.PLATFORM_APPROVER;

import id.lindung.contracts.update.ActOnUpdate;
import id.lindung.kit.http.IfMatch;
import id.lindung.kit.idempotency.Idempotency;
import id.lindung.kit.identity.CurrentCaller;
import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The way of an update from its liaison to an officer's desk. */
@Path("/api/v1/compliance-updates/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Compliance updates")
class UpdateActResource {

    private final MoveUpdate moveUpdate;
    private final SubmitUpdate submitUpdate;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    UpdateActResource(MoveUpdate moveUpdate, SubmitUpdate submitUpdate, Idempotency idempotency, CurrentCaller caller) {
        this.moveUpdate = moveUpdate;
        this.submitUpdate = submitUpdate;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Path("hand-over")
    @RolesAllowed(LIAISON)
    @Operation(operationId = "handOverUpdate", summary = "Hand a complete update to the platform's approver")
    public Response handOver(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnUpdate command) {
        return act(id, UpdateAct.HAND_OVER, ifMatch, key, command);
    }

    @POST
    @Path("return-to-draft")
    @RolesAllowed(PLATFORM_APPROVER)
    @Operation(operationId = "returnUpdateToDraft", summary = "Give an update back to the liaison, with reason")
    public Response returnToDraft(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnUpdate command) {
        return act(id, UpdateAct.RETURN_TO_DRAFT, ifMatch, key, command);
    }

    @POST
    @Path("withdraw")
    @RolesAllowed({LIAISON, PLATFORM_APPROVER})
    @Operation(operationId = "withdrawUpdate", summary = "Take an update back before its review begins")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnUpdate command) {
        return act(id, UpdateAct.WITHDRAW, ifMatch, key, command);
    }

    @POST
    @Path("start-review")
    @RolesAllowed(OFFICER)
    @Operation(operationId = "startUpdateReview", summary = "Begin to review a submitted update")
    public Response startReview(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnUpdate command) {
        return act(id, UpdateAct.START_REVIEW, ifMatch, key, command);
    }

    @POST
    @Path("submit")
    @RolesAllowed(PLATFORM_APPROVER)
    @Operation(operationId = "submitUpdate", summary = "Submit an update for the platform; locks it, gives a receipt")
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnUpdate command) {
        var version = IfMatch.require(ifMatch);
        var reason = command == null ? null : command.reason();
        return idempotency.once(
                key,
                operation(id, UpdateAct.SUBMIT),
                command,
                () -> UpdateAnswer.ok(submitUpdate.submit(id, version, reason, caller.get())));
    }

    private Response act(UUID id, UpdateAct act, String ifMatch, String key, ActOnUpdate command) {
        var version = IfMatch.require(ifMatch);
        var reason = command == null ? null : command.reason();
        return idempotency.once(
                key,
                operation(id, act),
                command,
                () -> UpdateAnswer.ok(moveUpdate.move(id, act, version, reason, caller.get())));
    }

    private static String operation(UUID id, UpdateAct act) {
        return "compliance-updates/" + id + "/" + act.action();
    }
}
