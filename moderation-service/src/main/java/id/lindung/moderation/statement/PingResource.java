package id.lindung.moderation.statement;

import id.lindung.kit.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells a client of the EU database that its address and its token are right. */
@Path("/api/ping")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
@RolesAllowed(Roles.READER)
class PingResource {

    @GET
    @Operation(operationId = "ping", summary = "Whether address and token are right")
    public Map<String, String> ping() {
        return Map.of("status", "ok");
    }
}
