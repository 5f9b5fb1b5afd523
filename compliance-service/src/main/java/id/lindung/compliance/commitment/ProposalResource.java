package id.lindung.compliance.commitment;

import static id.lindung.kit.identity.Roles.LEGAL;
import static id.lindung.kit.identity.Roles.OFFICER;
import static id.lindung.kit.identity.Roles.PLATFORM_APPROVER;
import static id.lindung.kit.identity.Roles.REVIEWER;

import id.lindung.compliance.commitment.DecideProposal.Target;
import id.lindung.compliance.commitment.DecideProposal.Verdict;
import id.lindung.contracts.commitment.ActOnCommitment;
import id.lindung.contracts.commitment.ProposeTransition;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changes of a commitment's state that need more than one person. */
@Path("/api/v1/commitments/{id}/proposals")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
class ProposalResource {

    private final ProposeDecision proposeDecision;
    private final DecideProposal decideProposal;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    ProposalResource(
            ProposeDecision proposeDecision,
            DecideProposal decideProposal,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.proposeDecision = proposeDecision;
        this.decideProposal = decideProposal;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(OFFICER)
    @Operation(operationId = "proposeTransition", summary = "Propose a change of state that others must approve")
    public Response propose(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid ProposeTransition command) {
        var version = IfMatch.require(ifMatch);
        return idempotency.once(key, "commitments/" + id + "/proposals", command, () -> {
            var commitment = proposeDecision.propose(id, version, command, caller.get());
            var proposal = commitment.proposal().id();
            return CommitmentAnswer.created(
                    commitment, URI.create("/api/v1/commitments/" + id + "/proposals/" + proposal));
        });
    }

    @POST
    @Path("{proposalId}/approve")
    @RolesAllowed({REVIEWER, LEGAL, PLATFORM_APPROVER})
    @Operation(operationId = "approveProposal", summary = "Approve a proposed change of state")
    public Response approve(
            @PathParam("id") UUID id,
            @PathParam("proposalId") UUID proposalId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnCommitment command) {
        return decide(new Target(id, proposalId, IfMatch.require(ifMatch)), Verdict.APPROVE, key, command);
    }

    @POST
    @Path("{proposalId}/reject")
    @RolesAllowed({REVIEWER, LEGAL, PLATFORM_APPROVER})
    @Operation(operationId = "rejectProposal", summary = "Reject a proposed change of state, with reason")
    public Response reject(
            @PathParam("id") UUID id,
            @PathParam("proposalId") UUID proposalId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @Nullable @Valid ActOnCommitment command) {
        return decide(new Target(id, proposalId, IfMatch.require(ifMatch)), Verdict.REJECT, key, command);
    }

    private Response decide(Target target, Verdict verdict, String key, ActOnCommitment command) {
        var reason = command == null ? null : command.reason();
        return idempotency.once(
                key,
                "proposals/" + target.proposalId() + "/" + verdict.wireName(),
                command,
                () -> CommitmentAnswer.ok(decideProposal.decide(target, verdict, reason, caller.get())));
    }
}
