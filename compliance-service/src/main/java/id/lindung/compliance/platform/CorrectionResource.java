package id.lindung.compliance.platform;

import static id.lindung.kit.identity.Roles.OFFICER;
import static id.lindung.kit.identity.Roles.POLICY_ADMIN;

import id.lindung.contracts.platform.CorrectPlatform;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.kit.http.Answers;
import id.lindung.kit.http.IfMatch;
import id.lindung.kit.idempotency.Idempotency;
import id.lindung.kit.idempotency.Idempotent;
import id.lindung.kit.identity.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Corrections of the register's entries. */
@Path("/api/v1/platforms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Platforms")
class CorrectionResource {

    private final CorrectEntry correctEntry;
    private final CurrentCaller caller;

    CorrectionResource(CorrectEntry correctEntry, CurrentCaller caller) {
        this.correctEntry = correctEntry;
        this.caller = caller;
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({OFFICER, POLICY_ADMIN})
    @Idempotent
    @Operation(operationId = "correctPlatform", summary = "Correct what the register says of a platform")
    public RestResponse<PlatformView> correct(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid CorrectPlatform command) {
        var version = IfMatch.require(ifMatch);
        return ok(correctEntry.correct(id, version, command, caller.get()));
    }

    private static RestResponse<PlatformView> ok(PlatformView platform) {
        return Answers.ok(platform, platform.version());
    }
}
