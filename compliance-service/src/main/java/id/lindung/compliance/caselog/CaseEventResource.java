package id.lindung.compliance.caselog;

import static id.lindung.kit.identity.Roles.CHILD_OFFICER;
import static id.lindung.kit.identity.Roles.OFFICER;
import static id.lindung.kit.identity.Roles.READER;

import id.lindung.contracts.caselog.CaseEventView;
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

/** The case log of each platform. */
@Path("/api/v1/case-events")
@Tag(name = "Case log")
@RolesAllowed(READER)
class CaseEventResource {

    private final CaseLog caseLog;
    private final CurrentCaller caller;

    CaseEventResource(CaseLog caseLog, CurrentCaller caller) {
        this.caseLog = caseLog;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listCaseEvents", summary = "What happened with a platform, oldest first")
    public Response list(
            @QueryParam("platformId") String platformId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri) {
        return PageResponse.of(uri, caseLog.page(platformId, cursor, Limit.of(limit)));
    }

    @POST
    @RolesAllowed({OFFICER, CHILD_OFFICER})
    @Idempotent
    @Operation(operationId = "addCaseEvent", summary = "Add an entry to the case log of a platform")
    public Response add(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid CaseEventView command) {
        return Response.status(Response.Status.CREATED)
                .entity(caseLog.add(command, caller.get()))
                .build();
    }
}
