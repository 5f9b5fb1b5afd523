package id.lindung.compliance.commitment.act;

import id.lindung.compliance.commitment.CommitmentGraph;
import id.lindung.contracts.commitment.ActOnCommitment;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.commitment.DraftCommitment;
import id.lindung.contracts.commitment.NoteAssessment;
import id.lindung.contracts.commitment.ProposeTransition;
import id.lindung.contracts.commitment.ReviseCommitment;
import id.lindung.kit.act.ActRequest;
import id.lindung.kit.act.Performs;
import id.lindung.kit.http.Answers;
import id.lindung.kit.idempotency.Idempotency;
import id.lindung.kit.idempotency.Idempotent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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

/** What is done with a commitment: by one person alone, or proposed by one and decided by others. */
@Path("/api/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
@Authenticated
class CommitmentActResource {

    private final DraftCommitments drafts;
    private final ActOnCommitments commitments;

    CommitmentActResource(DraftCommitments drafts, ActOnCommitments commitments) {
        this.drafts = drafts;
        this.commitments = commitments;
    }

    @POST
    @Performs(value = CommitmentGraph.KIND, acts = "draft")
    @Extension(name = Performs.EXTENSION, value = CommitmentGraph.KIND + " draft")
    @Idempotent
    @Extension(name = Answers.STATUSES, value = "201")
    @Operation(operationId = "draftCommitment", summary = "Write down a promise, as a draft")
    public RestResponse<CommitmentView> draft(
            @HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid DraftCommitment command) {
        var commitment = drafts.draft(command);
        return Answers.created("/api/v1/commitments/" + commitment.id(), commitment, commitment.version());
    }

    @POST
    @Path("{id}/{act}")
    @Performs(CommitmentGraph.KIND)
    @Idempotent
    @Operation(operationId = "acts-of:" + CommitmentGraph.KIND)
    public RestResponse<CommitmentView> act(
            @BeanParam ActRequest request, @PathParam("act") String act, @Nullable @Valid ActOnCommitment command) {
        return ok(commitments.act(request.target(), CommitmentGraph.GRAPH.act(act), reason(command)));
    }

    @POST
    @Path("{id}/wordings")
    @Performs(value = CommitmentGraph.KIND, acts = "revise")
    @Extension(name = Performs.EXTENSION, value = CommitmentGraph.KIND + " revise")
    @Idempotent
    @Operation(operationId = "reviseCommitment", summary = "Write a new version of the wording and the measure")
    public RestResponse<CommitmentView> revise(
            @BeanParam ActRequest request, @NotNull @Valid ReviseCommitment command) {
        return ok(commitments.revise(request.target(), command));
    }

    @POST
    @Path("{id}/assessment-note")
    @Performs(value = CommitmentGraph.KIND, acts = "note")
    @Extension(name = Performs.EXTENSION, value = CommitmentGraph.KIND + " note")
    @Idempotent
    @Operation(operationId = "noteAssessment", summary = "Write down what is known of the fulfilment")
    public RestResponse<CommitmentView> note(@BeanParam ActRequest request, @NotNull @Valid NoteAssessment command) {
        return ok(commitments.note(request.target(), command.note()));
    }

    @POST
    @Path("{id}/proposals")
    @Performs(value = CommitmentGraph.KIND, part = Performs.Part.PROPOSE)
    @Extension(name = Performs.EXTENSION, value = CommitmentGraph.KIND + " " + Performs.PROPOSING)
    @Idempotent
    @Extension(name = Answers.STATUSES, value = "201")
    @Operation(operationId = "proposeTransition", summary = "Propose a change of state that others must approve")
    public RestResponse<CommitmentView> propose(
            @BeanParam ActRequest request, @NotNull @Valid ProposeTransition command) {
        var commitment = commitments.propose(request.target(), command);
        var address = "/api/v1/commitments/" + request.id() + "/proposals/"
                + commitment.proposal().id();
        return Answers.created(address, commitment, commitment.version());
    }

    @POST
    @Path("{id}/proposals/{proposalId}/approve")
    @Performs(value = CommitmentGraph.KIND, part = Performs.Part.DECIDE)
    @Extension(name = Performs.EXTENSION, value = CommitmentGraph.KIND + " " + Performs.DECIDING)
    @Idempotent
    @Operation(operationId = "approveProposal", summary = "Approve a proposed change of state")
    public RestResponse<CommitmentView> approve(
            @BeanParam ActRequest request,
            @PathParam("proposalId") UUID proposalId,
            @Nullable @Valid ActOnCommitment command) {
        return ok(commitments.approve(request.target(), proposalId, reason(command)));
    }

    @POST
    @Path("{id}/proposals/{proposalId}/reject")
    @Performs(value = CommitmentGraph.KIND, part = Performs.Part.DECIDE)
    @Extension(name = Performs.EXTENSION, value = CommitmentGraph.KIND + " " + Performs.DECIDING)
    @Idempotent
    @Operation(operationId = "rejectProposal", summary = "Reject a proposed change of state, with reason")
    public RestResponse<CommitmentView> reject(
            @BeanParam ActRequest request,
            @PathParam("proposalId") UUID proposalId,
            @Nullable @Valid ActOnCommitment command) {
        return ok(commitments.reject(request.target(), proposalId, reason(command)));
    }

    private static String reason(ActOnCommitment command) {
        return command == null ? null : command.reason();
    }

    private static RestResponse<CommitmentView> ok(CommitmentView commitment) {
        return Answers.ok(commitment, commitment.version());
    }
}
