package id.lindung.kit.audit;

import id.lindung.contracts.audit.AuditEntryView;
import id.lindung.contracts.audit.AuditVerification;
import id.lindung.contracts.paging.Page;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.paging.Cursor;
import id.lindung.kit.paging.Limit;
import id.lindung.kit.paging.PageResponse;
import id.lindung.kit.problem.InvalidRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Shows the audit log of this service, and whether it is still what it was. */
@Path("/api/v1/audit-entries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AUDITOR, Roles.SYSADMIN})
@Tag(name = "Audit log")
public class AuditEntryResource {

    private final AuditEntries entries;
    private final AuditVerifier verifier;

    AuditEntryResource(AuditEntries entries, AuditVerifier verifier) {
        this.entries = entries;
        this.verifier = verifier;
    }

    @GET
    @Operation(operationId = "listAuditEntries", summary = "Entries of the audit log, the newest first")
    public RestResponse<Page<AuditEntryView>> list(
            @QueryParam("entityKind") String entityKind,
            @QueryParam("entityId") String entityId,
            @QueryParam("platformId") String platformId,
            @QueryParam("actorSubject") String actorSubject,
            @QueryParam("action") String action,
            @QueryParam("from") Instant from,
            @QueryParam("to") Instant to,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri) {
        var filter = new AuditEntries.Filter(entityKind, entityId, platformId, actorSubject, action, from, to);
        return PageResponse.of(uri, entries.list(filter, Cursor.decode(cursor, 1), Limit.of(limit)));
    }

    /**
     * With {@code size} and {@code chainHash} of an earlier answer it also shows that the log still begins with what it
     * was then: without something kept elsewhere, a log cannot prove that its end was not cut off.
     */
    @GET
    @Path("/verification")
    @Operation(operationId = "verifyAuditEntries", summary = "Recomputes the whole log and names the first mismatch")
    public AuditVerification verify(@QueryParam("size") Long size, @QueryParam("chainHash") String chainHash) {
        return verifier.verify(size == null && chainHash == null ? null : checkpoint(size, chainHash));
    }

    private static Checkpoint checkpoint(Long size, String chainHash) {
        if (size == null || size < 1) {
            throw InvalidRequest.of("query:size", "checkpoint", "must be 1 or more, together with chainHash");
        }
        if (chainHash == null || !chainHash.matches("[0-9a-fA-F]{64}")) {
            throw InvalidRequest.of("query:chainHash", "checkpoint", "must be 64 hexadecimal digits, with size");
        }
        return new Checkpoint(size, HexFormat.of().parseHex(chainHash));
    }
}
