package id.lindung.moderation.statement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lindung.kit.http.Answers;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.NotFound;
import id.lindung.kit.tenant.Tenancy;
import id.lindung.moderation.statement.store.StatementLookup;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads statements back: a platform its own, officials all. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
@RolesAllowed(Roles.READER)
class StatementLookupResource {

    private static final String KIND = "statement";

    private final StatementLookup lookup;
    private final StatementJson json;
    private final StatementAddress address;
    private final Tenancy tenancy;

    StatementLookupResource(StatementLookup lookup, StatementJson json, StatementAddress address, Tenancy tenancy) {
        this.lookup = lookup;
        this.json = json;
        this.address = address;
        this.tenancy = tenancy;
    }

    @GET
    @Path("/statement/{uuid}")
    @Operation(operationId = "readStatement", summary = "One statement as it was received")
    public ObjectNode byId(@PathParam("uuid") UUID uuid) {
        return lookup.byId(uuid, tenancy.confinement()).map(json::of).orElseThrow(() -> new NotFound(KIND, uuid));
    }

    @GET
    @Path("/statements/by-puid/{puid}")
    @Operation(operationId = "readStatementByPuid", summary = "The present revision of a statement, at once readable")
    public ObjectNode byPuid(@PathParam("puid") String puid, @QueryParam("platformId") String platformId) {
        return lookup.current(platform(platformId), puid).map(json::of).orElseThrow(() -> new NotFound(KIND, puid));
    }

    /** The form is the EU database's: a redirection if there is one, and no problem detail if there is none. */
    @GET
    @Path("/statement/existing-puid/{puid}")
    @Extension(name = Answers.STATUSES, value = "302")
    @Operation(operationId = "checkPuid", summary = "Whether a puid has been used: 302 or 404")
    public Response exists(@PathParam("puid") String puid, @QueryParam("platformId") String platformId) {
        return lookup.currentId(platform(platformId), puid)
                .map(uuid -> Response.status(Response.Status.FOUND)
                        .header(HttpHeaders.LOCATION, address.of(uuid))
                        .entity(Map.of("message", "A statement with this puid is on record.", "puid", puid)))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND)
                        .entity(Map.of("message", "No statement with this puid is on record.", "puid", puid)))
                .build();
    }

    private String platform(String asked) {
        var confinement = tenancy.confinement();
        if (asked != null) {
            tenancy.require(asked, "platform", asked);
            return asked;
        }
        if (confinement == null) {
            throw InvalidRequest.of("query:platformId", "required", "is required: a puid is unique for one platform");
        }
        return confinement;
    }
}
