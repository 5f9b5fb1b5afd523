package id.lindung.compliance.platform;

import id.lindung.kit.paging.Limit;
import id.lindung.kit.paging.PageResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What anybody may read of the register, without logging in. */
@Path("/api/v1/public/platforms")
@Tag(name = "Public")
@PermitAll
class PublicPlatformResource {

    private final ReadPlatforms readPlatforms;

    PublicPlatformResource(ReadPlatforms readPlatforms) {
        this.readPlatforms = readPlatforms;
    }

    @GET
    @Operation(operationId = "listPublicPlatforms", summary = "Name and standing of each platform, ordered by id")
    public Response list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit, @Context UriInfo uri) {
        return PageResponse.of(uri, readPlatforms.publicPage(cursor, Limit.of(limit)));
    }
}
