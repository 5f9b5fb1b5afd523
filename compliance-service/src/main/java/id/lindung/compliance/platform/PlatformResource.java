package id.lindung.compliance.platform;

import static id.lindung.kit.identity.Roles.READER;

import id.lindung.contracts.paging.Page;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.contracts.platform.RegisterPlatform;
import id.lindung.kit.act.Performs;
import id.lindung.kit.http.Answers;
import id.lindung.kit.idempotency.Idempotency;
import id.lindung.kit.idempotency.Idempotent;
import id.lindung.kit.paging.Limit;
import id.lindung.kit.paging.PageResponse;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The register of platforms. */
@Path("/api/v1/platforms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Platforms")
@RolesAllowed(READER)
class PlatformResource {

    private final ActOnPlatforms platforms;
    private final ReadPlatforms readPlatforms;

    PlatformResource(ActOnPlatforms platforms, ReadPlatforms readPlatforms) {
        this.platforms = platforms;
        this.readPlatforms = readPlatforms;
    }

    @GET
    @Operation(operationId = "listPlatforms", summary = "Platforms of the register, ordered by id")
    public RestResponse<Page<PlatformView>> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit, @Context UriInfo uri) {
        return PageResponse.of(uri, readPlatforms.page(cursor, Limit.of(limit)));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPlatform", summary = "One platform with the history of its standing")
    public RestResponse<PlatformView> get(@PathParam("id") String id) {
        return ok(readPlatforms.one(id));
    }

    @POST
    @Performs(value = StandingGraph.KIND, acts = "enter")
    @Extension(name = Performs.EXTENSION, value = StandingGraph.KIND + " enter")
    @Authenticated
    @Idempotent
    @Extension(name = Answers.STATUSES, value = "201")
    @Operation(
            operationId = "registerPlatform",
            summary = "Enter a platform; it is registered once another official confirms it")
    public RestResponse<PlatformView> register(
            @HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid RegisterPlatform command) {
        var platform = platforms.enter(command);
        return Answers.created("/api/v1/platforms/" + platform.id(), platform, platform.version());
    }

    private static RestResponse<PlatformView> ok(PlatformView platform) {
        return Answers.ok(platform, platform.version());
    }
}
