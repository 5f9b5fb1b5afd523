package id.lindung.compliance.chronology;

import static id.lindung.kit.identity.Roles.CHILD_OFFICER;
import static id.lindung.kit.identity.Roles.OFFICER;
import static id.lindung.kit.identity.Roles.READER;

import id.lindung.contracts.chronology.ChronologyEntryView;
import id.lindung.contracts.paging.Page;
import id.lindung.kit.http.Answers;
import id.lindung.kit.idempotency.Idempotency;
import id.lindung.kit.idempotency.Idempotent;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.paging.Limit;
import id.lindung.kit.paging.PageResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The chronology of each platform. */
@Path("/api/v1/chronology-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Chronology")
@RolesAllowed(READER)
class ChronologyEntryResource {

    private final Chronology chronology;
    private final CurrentCaller caller;

    ChronologyEntryResource(Chronology chronology, CurrentCaller caller) {
        this.chronology = chronology;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listChronologyEntries", summary = "What happened with a platform, oldest first")
    public RestResponse<Page<ChronologyEntryView>> list(
            @QueryParam("platformId") String platformId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri) {
        return PageResponse.of(uri, chronology.page(platformId, cursor, Limit.of(limit)));
    }

    @POST
    @RolesAllowed({OFFICER, CHILD_OFFICER})
    @Idempotent
    @Extension(name = Answers.STATUSES, value = "201")
    @Operation(operationId = "addChronologyEntry", summary = "Add an entry to the chronology of a platform")
    public RestResponse<ChronologyEntryView> add(
            @HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid ChronologyEntryView command) {
        var entry = chronology.add(command, caller.get());
        return Answers.created("/api/v1/chronology-entries?platformId=" + entry.platformId(), entry);
    }
}
