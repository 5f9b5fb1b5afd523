package id.lindung.compliance.update;

import static id.lindung.kit.identity.Roles.OFFICER;
import static id.lindung.kit.identity.Roles.REVIEWER;

import id.lindung.contracts.update.ActOnUpdate;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.ProposeOutcome;
import id.lindung.kit.http.IfMatch;
import id.lindung.kit.idempotency.Idempotency;
import id.lindung.kit.identity.CurrentCaller;
import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ministry's decision on an update under review. */
@Path("/api/v1/compliance-updates/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Compliance updates")
class UpdateReviewResource {

    private final DecideUpdate decideUpdate;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    UpdateReviewResource(DecideUpdate decideUpdate, Idempotency idempotency, CurrentCaller caller) {
        this.decideUpdate = decideUpdate;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Path("outcome")
    @RolesAllowed(OFFICER)
    @Operation(
            operationId = "proposeUpdateOutcome",
            summary = "Request changes, or propose to accept or reject, which waits for a reviewer")
    public Response outcome(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid ProposeOutcome command) {
        var version = IfMatch.require(ifMatch);
        return once(id, "outcome", key, command, () -> decideUpdate.propose(id, version, command, caller.get()));
    }

    @POST
    @Path("confirm-outcome")
    @RolesAllowed(REVIEWER)
    @Operation(operationId = "confirmUpdateOutcome", summary = "Let another official's proposed outcome take effect")
    public Response confirm(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnUpdate command) {
        var version = IfMatch.require(ifMatch);
        var reason = command == null ? null : command.reason();
        return once(id, "confirm-outcome", key, command, () -> decideUpdate.confirm(id, version, reason, caller.get()));
    }

    @POST
    @Path("return-outcome")
    @RolesAllowed(REVIEWER)
    @Operation(
            operationId = "returnUpdateOutcome",
            summary = "Give a proposed outcome back to the officer, with reason")
    public Response sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnUpdate command) {
        var version = IfMatch.require(ifMatch);
        var reason = command == null ? null : command.reason();
        return once(id, "return-outcome", key, command, () -> decideUpdate.sendBack(id, version, reason, caller.get()));
    }

    private Response once(UUID id, String act, String key, Object command, Supplier<ComplianceUpdateView> effect) {
        return idempotency.once(
                key, "compliance-updates/" + id + "/" + act, command, () -> UpdateAnswer.ok(effect.get()));
    }
}
