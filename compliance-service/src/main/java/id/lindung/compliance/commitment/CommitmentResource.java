package id.lindung.compliance.commitment;

import static id.lindung.kit.identity.Roles.READER;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.CommitmentStrength;
import id.lindung.contracts.commitment.DraftCommitment;
import id.lindung.kit.act.Performs;
import id.lindung.kit.http.Answers;
import id.lindung.kit.idempotency.Idempotency;
import id.lindung.kit.idempotency.Idempotent;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.paging.Limit;
import id.lindung.kit.paging.PageResponse;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads commitments and writes new ones down. */
@Path("/api/v1/commitments")
@Tag(name = "Commitments")
@RolesAllowed(READER)
class CommitmentResource {

    private static final String TRUE_OR_FALSE = "true|false";

    private final ReadCommitments readCommitments;
    private final DraftCommitments drafts;
    private final CurrentCaller caller;

    CommitmentResource(ReadCommitments readCommitments, DraftCommitments drafts, CurrentCaller caller) {
        this.readCommitments = readCommitments;
        this.drafts = drafts;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listCommitments", summary = "Commitments, ordered by number")
    public Response list(
            @QueryParam("platformId") String platformId,
            @QueryParam("state") CommitmentState state,
            @QueryParam("strength") CommitmentStrength strength,
            @QueryParam("late") @Pattern(regexp = TRUE_OR_FALSE) String late,
            @QueryParam("measurable") @Pattern(regexp = TRUE_OR_FALSE) String measurable,
            @QueryParam("proposalWaiting") @Pattern(regexp = TRUE_OR_FALSE) String proposalWaiting,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri) {
        var query =
                new CommitmentQuery(platformId, state, strength, flag(late), flag(measurable), flag(proposalWaiting));
        return PageResponse.of(uri, readCommitments.page(query, cursor, Limit.of(limit), caller.get()));
    }

    /** {@code Boolean} itself would take every other word for false. */
    private static Boolean flag(String text) {
        return text == null ? null : Boolean.valueOf(text);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCommitment", summary = "One commitment with its wordings and history")
    public Response get(@PathParam("id") UUID id) {
        var commitment = readCommitments.one(id);
        return Answers.ok(commitment, commitment.version());
    }

    @POST
    @Performs(value = CommitmentGraph.KIND, acts = "draft")
    @Extension(name = Performs.EXTENSION, value = CommitmentGraph.KIND + " draft")
    @Authenticated
    @Idempotent
    @Operation(operationId = "draftCommitment", summary = "Write down a promise, as a draft")
    public Response draft(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid DraftCommitment command) {
        var commitment = drafts.draft(command);
        return Answers.created("/api/v1/commitments/" + commitment.id(), commitment, commitment.version());
    }
}
