package id.lindung.compliance.platform;

import id.lindung.contracts.platform.CorrectPlatform;
import id.lindung.contracts.platform.DecideOnPlatform;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.contracts.platform.ProposeStanding;
import id.lindung.kit.act.Moves;
import id.lindung.kit.act.Performs;
import id.lindung.kit.http.Answers;
import id.lindung.kit.http.IfMatch;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What one official proposes of a platform in the register, and another decides. */
@Path("/api/v1/platforms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Platforms")
@Authenticated
class PlatformActResource {

    private final ActOnPlatforms platforms;

    PlatformActResource(ActOnPlatforms platforms) {
        this.platforms = platforms;
    }

    /**
     * What every request to act on a platform carries besides its body.
     *
     * @param id code of the platform
     */
    record Asked(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String idempotencyKey) {

        long version() {
            return IfMatch.require(ifMatch);
        }
    }

    @PUT
    @Path("{id}")
    @Performs(value = StandingGraph.KIND, acts = "correct")
    @Extension(name = Performs.EXTENSION, value = StandingGraph.KIND + " correct")
    @Idempotent
    @Operation(
            operationId = "correctPlatform",
            summary = "Propose a correction of what the register says of a platform; one that is not registered yet is"
                    + " corrected at once")
    public RestResponse<PlatformView> correct(@BeanParam Asked request, @NotNull @Valid CorrectPlatform command) {
        return ok(platforms.correct(request.id(), request.version(), command));
    }

    @POST
    @Path("{id}/proposals")
    @Performs(
            value = StandingGraph.KIND,
            acts = {"restrict", "restore-conditionally", "restore"})
    @Extension(name = Performs.EXTENSION, value = StandingGraph.KIND + " restrict")
    @Idempotent
    @Extension(name = Answers.STATUSES, value = "201")
    @Operation(
            operationId = "proposeStanding",
            summary = "Propose that access is restricted or restored, which the minister's delegate decides")
    public RestResponse<PlatformView> propose(@BeanParam Asked request, @NotNull @Valid ProposeStanding command) {
        var platform = platforms.propose(request.id(), request.version(), command);
        var address = "/api/v1/platforms/" + request.id() + "/proposals/"
                + platform.proposal().id();
        return Answers.created(address, platform, platform.version());
    }

    @POST
    @Path("{id}/proposals/{proposalId}/approve")
    @Performs(value = StandingGraph.KIND, part = Performs.Part.DECIDE)
    @Extension(name = Performs.EXTENSION, value = StandingGraph.KIND + " " + Performs.DECIDING)
    @Idempotent
    @Operation(operationId = "approvePlatformProposal", summary = "Approve a proposed change of the register")
    public RestResponse<PlatformView> approve(
            @BeanParam Asked request,
            @PathParam("proposalId") UUID proposalId,
            @Nullable @Valid DecideOnPlatform command) {
        return decide(request, new Moves.Verdict(proposalId, true, reason(command)));
    }

    @POST
    @Path("{id}/proposals/{proposalId}/reject")
    @Performs(value = StandingGraph.KIND, part = Performs.Part.DECIDE)
    @Extension(name = Performs.EXTENSION, value = StandingGraph.KIND + " " + Performs.DECIDING)
    @Idempotent
    @Operation(
            operationId = "rejectPlatformProposal",
            summary = "Return a proposed change of the register, with reason")
    public RestResponse<PlatformView> reject(
            @BeanParam Asked request,
            @PathParam("proposalId") UUID proposalId,
            @Nullable @Valid DecideOnPlatform command) {
        return decide(request, new Moves.Verdict(proposalId, false, reason(command)));
    }

    private RestResponse<PlatformView> decide(Asked request, Moves.Verdict verdict) {
        return ok(platforms.decide(request.id(), request.version(), verdict));
    }

    private static String reason(DecideOnPlatform command) {
        return command == null ? null : command.reason();
    }

    private static RestResponse<PlatformView> ok(PlatformView platform) {
        return Answers.ok(platform, platform.version());
    }
}
