package id.lindung.compliance.commitment;

import static id.lindung.kit.identity.Roles.CHILD_OFFICER;
import static id.lindung.kit.identity.Roles.OFFICER;
import static id.lindung.kit.identity.Roles.PLATFORM_APPROVER;
import static id.lindung.kit.identity.Roles.REVIEWER;

import id.lindung.contracts.commitment.ActOnCommitment;
import id.lindung.contracts.commitment.NoteAssessment;
import id.lindung.contracts.commitment.ReviseCommitment;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one person may do alone with a commitment. */
@Path("/api/v1/commitments/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
class CommitmentActResource {

    private final MoveCommitment moveCommitment;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    CommitmentActResource(MoveCommitment moveCommitment, Idempotency idempotency, CurrentCaller caller) {
        this.moveCommitment = moveCommitment;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Path("wordings")
    @RolesAllowed({OFFICER, CHILD_OFFICER})
    @Operation(operationId = "reviseCommitment", summary = "Write a new version of the wording and the measure")
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid ReviseCommitment command) {
        var version = IfMatch.require(ifMatch);
        return idempotency.once(
                key,
                "commitments/" + id + "/wordings",
                command,
                () -> CommitmentAnswer.ok(moveCommitment.revise(id, version, command, caller.get())));
    }

    @POST
    @Path("assessment-note")
    @RolesAllowed({OFFICER, REVIEWER, CHILD_OFFICER})
    @Operation(operationId = "noteAssessment", summary = "Write down what is known of the fulfilment")
    public Response note(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid NoteAssessment command) {
        var version = IfMatch.require(ifMatch);
        return idempotency.once(
                key,
                "commitments/" + id + "/assessment-note",
                command,
                () -> CommitmentAnswer.ok(moveCommitment.note(id, version, command.note(), caller.get())));
    }

    @POST
    @Path("propose")
    @RolesAllowed({OFFICER, CHILD_OFFICER})
    @Operation(operationId = "proposeCommitment", summary = "Put the wording before the platform")
    public Response propose(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnCommitment command) {
        return act(id, CommitmentAct.PROPOSE, ifMatch, key, command);
    }

    @POST
    @Path("confirm")
    @RolesAllowed(PLATFORM_APPROVER)
    @Operation(operationId = "confirmCommitment", summary = "Confirm for the platform that it promised this")
    public Response confirm(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnCommitment command) {
        return act(id, CommitmentAct.CONFIRM, ifMatch, key, command);
    }

    @POST
    @Path("dispute")
    @RolesAllowed(PLATFORM_APPROVER)
    @Operation(
            operationId = "disputeCommitment",
            summary = "Say for the platform, with reason, that it promised otherwise")
    public Response dispute(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnCommitment command) {
        return act(id, CommitmentAct.DISPUTE, ifMatch, key, command);
    }

    @POST
    @Path("activate")
    @RolesAllowed(REVIEWER)
    @Operation(operationId = "activateCommitment", summary = "Begin to measure a confirmed commitment")
    public Response activate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnCommitment command) {
        return act(id, CommitmentAct.ACTIVATE, ifMatch, key, command);
    }

    @POST
    @Path("close")
    @RolesAllowed(REVIEWER)
    @Operation(operationId = "closeCommitment", summary = "Close a commitment, with reason")
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnCommitment command) {
        return act(id, CommitmentAct.CLOSE, ifMatch, key, command);
    }

    private Response act(UUID id, CommitmentAct act, String ifMatch, String key, ActOnCommitment command) {
        var version = IfMatch.require(ifMatch);
        var reason = command == null ? null : command.reason();
        return idempotency.once(
                key,
                "commitments/" + id + "/" + act.wireName(),
                command,
                () -> CommitmentAnswer.ok(moveCommitment.move(id, act, version, reason, caller.get())));
    }
}
