package id.lindung.compliance.chronology;

import static id.lindung.kit.identity.Roles.CHILD_OFFICER;
import static id.lindung.kit.identity.Roles.OFFICER;
import static id.lindung.kit.identity.Roles.READER;

import id.lindung.contracts.chronology.ChronologyEntryView;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The chronology of each platform. */
@Path("/api/v1/chronology-entries")
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
    public Response list(
            @QueryParam("platformId") String platformId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri) {
        return PageResponse.of(uri, chronology.page(platformId, cursor, Limit.of(limit)));
    }

    @POST
    @RolesAllowed({OFFICER, CHILD_OFFICER})
    @Idempotent
    @Operation(operationId = "addChronologyEntry", summary = "Add an entry to the chronology of a platform")
    public Response add(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid ChronologyEntryView command) {
        return Response.status(Response.Status.CREATED)
                .entity(chronology.add(command, caller.get()))
                .build();
    }
}
