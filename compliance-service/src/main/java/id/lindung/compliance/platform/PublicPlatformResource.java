package id.lindung.compliance.platform;

import id.lindung.contracts.paging.Page;
import id.lindung.contracts.platform.PublicPlatform;
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

/** What anybody may read of the register, without logging in. */
@Path("/api/v1/public/platforms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
@PermitAll
class PublicPlatformResource {

    private final ReadPlatforms readPlatforms;

    PublicPlatformResource(ReadPlatforms readPlatforms) {
        this.readPlatforms = readPlatforms;
    }

    @GET
    @Operation(operationId = "listPublicPlatforms", summary = "Name and standing of each platform, ordered by id")
    public RestResponse<Page<PublicPlatform>> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit, @Context UriInfo uri) {
        return PageResponse.of(uri, readPlatforms.publicPage(cursor, Limit.of(limit)));
    }
}
