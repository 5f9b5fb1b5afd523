package id.lindung.compliance.platform;

import static id.lindung.kit.identity.Roles.READER;

import id.lindung.contracts.paging.Page;
import id.lindung.contracts.platform.ChangePlatformStatus;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.contracts.platform.RegisterPlatform;
import id.lindung.kit.act.Performs;
import id.lindung.kit.http.Answers;
import id.lindung.kit.http.IfMatch;
import id.lindung.kit.idempotency.Idempotency;
import id.lindung.kit.idempotency.Idempotent;
import id.lindung.kit.identity.CurrentCaller;
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
import jakarta.ws.rs.core.HttpHeaders;
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

    private final EnterPlatform enterPlatform;
    private final ChangeStanding changeStanding;
    private final ReadPlatforms readPlatforms;
    private final CurrentCaller caller;

    PlatformResource(
            EnterPlatform enterPlatform,
            ChangeStanding changeStanding,
            ReadPlatforms readPlatforms,
            CurrentCaller caller) {
        this.enterPlatform = enterPlatform;
        this.changeStanding = changeStanding;
        this.readPlatforms = readPlatforms;
        this.caller = caller;
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
    @Performs(value = StandingGraph.KIND, acts = "register")
    @Extension(name = Performs.EXTENSION, value = StandingGraph.KIND + " register")
    @Authenticated
    @Idempotent
    @Extension(name = Answers.STATUSES, value = "201")
    @Operation(operationId = "registerPlatform", summary = "Enter a platform in the register")
    public RestResponse<PlatformView> register(
            @HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid RegisterPlatform command) {
        var platform = enterPlatform.enter(command, caller.get());
        return Answers.created("/api/v1/platforms/" + platform.id(), platform, platform.version());
    }

    @POST
    @Path("{id}/status-changes")
    @Performs(
            value = StandingGraph.KIND,
            acts = {"restrict", "restore-conditionally", "restore"})
    @Extension(name = Performs.EXTENSION, value = StandingGraph.KIND + " restrict")
    @Authenticated
    @Idempotent
    @Operation(operationId = "changePlatformStatus", summary = "Record that access was restricted or restored")
    public RestResponse<PlatformView> changeStatus(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid ChangePlatformStatus command) {
        var version = IfMatch.require(ifMatch);
        return ok(changeStanding.change(id, version, command, caller.get()));
    }

    private static RestResponse<PlatformView> ok(PlatformView platform) {
        return Answers.ok(platform, platform.version());
    }
}
