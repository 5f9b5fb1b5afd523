package id.lindung.compliance.commitment.view;

import static id.lindung.kit.identity.Roles.READER;

import id.lindung.compliance.commitment.CommitmentQuery;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.CommitmentStrength;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.paging.Page;
import id.lindung.kit.http.Answers;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.paging.Limit;
import id.lindung.kit.paging.PageResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Reads commitments. */
@Path("/api/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
@RolesAllowed(READER)
class CommitmentResource {

    private static final String TRUE_OR_FALSE = "true|false";

    private final ReadCommitments readCommitments;
    private final CurrentCaller caller;

    CommitmentResource(ReadCommitments readCommitments, CurrentCaller caller) {
        this.readCommitments = readCommitments;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listCommitments", summary = "Commitments, ordered by number")
    public RestResponse<Page<CommitmentView>> list(
            @QueryParam("platformId") String platformId,
            @QueryParam("state") CommitmentState state,
            @QueryParam("strength") CommitmentStrength strength,
            @QueryParam("late") @Pattern(regexp = TRUE_OR_FALSE) String late,
            @QueryParam("measurable") @Pattern(regexp = TRUE_OR_FALSE) String measurable,
            @QueryParam("proposalWaiting") @Pattern(regexp = TRUE_OR_FALSE) String proposalWaiting,
            @QueryParam("reportable") @Pattern(regexp = TRUE_OR_FALSE) String reportable,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri) {
        var query = new CommitmentQuery(
                platformId, state, strength, flag(late), flag(measurable), flag(proposalWaiting), flag(reportable));
        return PageResponse.of(uri, readCommitments.page(query, cursor, Limit.of(limit), caller.get()));
    }

    /** {@code Boolean} itself would take every other word for false. */
    private static Boolean flag(String text) {
        return text == null ? null : Boolean.valueOf(text);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCommitment", summary = "One commitment with its wordings and history")
    public RestResponse<CommitmentView> get(@PathParam("id") UUID id) {
        var commitment = readCommitments.one(id);
        return Answers.ok(commitment, commitment.version());
    }
}
