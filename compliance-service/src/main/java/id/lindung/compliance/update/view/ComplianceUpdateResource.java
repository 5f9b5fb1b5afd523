package id.lindung.compliance.update.view;

import static id.lindung.kit.identity.Roles.READER;

import id.lindung.compliance.update.UpdateQuery;
import id.lindung.contracts.paging.Page;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.UpdateQueue;
import id.lindung.contracts.update.UpdateState;
import id.lindung.kit.http.Answers;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.paging.Limit;
import id.lindung.kit.paging.PageResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Reads compliance updates. */
@Path("/api/v1/compliance-updates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Compliance updates")
@RolesAllowed(READER)
class ComplianceUpdateResource {

    private final ReadUpdates readUpdates;
    private final CurrentCaller caller;

    ComplianceUpdateResource(ReadUpdates readUpdates, CurrentCaller caller) {
        this.readUpdates = readUpdates;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listUpdates",
            summary = "Compliance updates, in the order they were begun or submitted, or back")
    public RestResponse<Page<ComplianceUpdateView>> list(
            @QueryParam("platformId") String platformId,
            @QueryParam("commitmentId") UUID commitmentId,
            @QueryParam("state") UpdateState state,
            @QueryParam("queue") UpdateQueue queue,
            @QueryParam("reported") @Pattern(regexp = "true|false") String reported,
            @QueryParam("before") UUID before,
            @QueryParam("sort") @Pattern(regexp = "oldest|newest|first-submitted|last-submitted") String sort,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri) {
        var query = new UpdateQuery(
                platformId,
                commitmentId,
                state,
                queue,
                reported == null ? null : Boolean.valueOf(reported),
                before,
                order(sort));
        return PageResponse.of(uri, readUpdates.page(query, cursor, Limit.of(limit), caller.get()));
    }

    private static UpdateQuery.Sort order(String sort) {
        return sort == null
                ? UpdateQuery.Sort.OLDEST
                : UpdateQuery.Sort.valueOf(sort.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getUpdate", summary = "One compliance update with its evidence, receipts and history")
    public RestResponse<ComplianceUpdateView> get(@PathParam("id") UUID id) {
        var update = readUpdates.one(id);
        return Answers.ok(update, update.version());
    }

    @GET
    @Path("{id}/submissions/{revision}")
    @Operation(
            operationId = "getSubmission",
            summary = "A submission as it was hashed: the SHA-256 of the answer's bytes is the receipt's digest")
    public RestResponse<String> submission(@PathParam("id") UUID id, @PathParam("revision") int revision) {
        return RestResponse.ok(readUpdates.submission(id, revision));
    }
}
