package id.lindung.compliance.commitment.view;

import id.lindung.contracts.commitment.PublicCommitment;
import id.lindung.contracts.paging.Page;
import id.lindung.kit.paging.Limit;
import id.lindung.kit.paging.PageResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What anybody may read of commitments, without logging in. */
@Path("/api/v1/public/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
@PermitAll
class PublicCommitmentResource {

    private final PublicCommitments commitments;

    PublicCommitmentResource(PublicCommitments commitments) {
        this.commitments = commitments;
    }

    @GET
    @Operation(
            operationId = "listPublicCommitments",
            summary =
                    "Title and due day of each commitment in force, and whether it was found fulfilled; the last that was activated first")
    public RestResponse<Page<PublicCommitment>> list(
            @QueryParam("fulfilled") Boolean fulfilled,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri) {
        return PageResponse.of(uri, commitments.page(fulfilled, cursor, Limit.of(limit)));
    }
}
