package id.lindung.compliance.liaison;

import static id.lindung.kit.identity.Roles.AUDITOR;
import static id.lindung.kit.identity.Roles.CHILD_OFFICER;
import static id.lindung.kit.identity.Roles.DIRECTOR;
import static id.lindung.kit.identity.Roles.LEGAL;
import static id.lindung.kit.identity.Roles.LIAISON;
import static id.lindung.kit.identity.Roles.MINISTER_DELEGATE;
import static id.lindung.kit.identity.Roles.OFFICER;
import static id.lindung.kit.identity.Roles.PLATFORM_APPROVER;
import static id.lindung.kit.identity.Roles.REVIEWER;

import id.lindung.contracts.liaison.ActOnLiaison;
import id.lindung.contracts.liaison.LiaisonAppointmentView;
import id.lindung.contracts.liaison.LiaisonState;
import id.lindung.contracts.liaison.ProposeLiaison;
import id.lindung.contracts.paging.Page;
import id.lindung.kit.act.ActRequest;
import id.lindung.kit.act.Performs;
import id.lindung.kit.http.Answers;
import id.lindung.kit.idempotency.Idempotency;
import id.lindung.kit.idempotency.Idempotent;
import id.lindung.kit.idempotency.ShownAnew;
import id.lindung.kit.paging.Limit;
import id.lindung.kit.paging.PageResponse;
import io.quarkus.security.Authenticated;
import jakarta.annotation.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Liaison appointments. They are read by the platform's own people and the officials who write to them; machines,
 * observers and those who only keep policies have no need of personal data (UU 27/2022).
 */
@Path("/api/v1/liaison-appointments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Liaison appointments")
@RolesAllowed({OFFICER, REVIEWER, LEGAL, DIRECTOR, MINISTER_DELEGATE, CHILD_OFFICER, AUDITOR, LIAISON, PLATFORM_APPROVER
})
class LiaisonResource implements ShownAnew {

    private final ReadLiaisons readLiaisons;
    private final ActOnLiaisons liaisons;

    LiaisonResource(ReadLiaisons readLiaisons, ActOnLiaisons liaisons) {
        this.readLiaisons = readLiaisons;
        this.liaisons = liaisons;
    }

    @GET
    @Operation(operationId = "listLiaisons", summary = "Liaison appointments, in the order they were proposed")
    public RestResponse<Page<LiaisonAppointmentView>> list(
            @QueryParam("platformId") String platformId,
            @QueryParam("state") LiaisonState state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit,
            @Context UriInfo uri) {
        return PageResponse.of(uri, readLiaisons.page(platformId, state, cursor, Limit.of(limit)));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getLiaison", summary = "One liaison appointment with its history")
    public RestResponse<LiaisonAppointmentView> get(@PathParam("id") UUID id) {
        return ok(readLiaisons.one(id));
    }

    @POST
    @Performs(value = LiaisonGraph.KIND, acts = "propose")
    @Extension(name = Performs.EXTENSION, value = LiaisonGraph.KIND + " propose")
    @Authenticated
    @Idempotent(keepsBody = false)
    @Extension(name = Answers.STATUSES, value = "201")
    @Operation(operationId = "proposeLiaison", summary = "Propose a liaison officer of a platform")
    public RestResponse<LiaisonAppointmentView> propose(
            @HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid ProposeLiaison command) {
        return created(liaisons.propose(command));
    }

    @POST
    @Path("{id}/{act}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Performs(LiaisonGraph.KIND)
    @Authenticated
    @Idempotent(keepsBody = false)
    @Operation(operationId = "acts-of:" + LiaisonGraph.KIND)
    public RestResponse<LiaisonAppointmentView> act(
            @BeanParam ActRequest request, @PathParam("act") String act, @Nullable @Valid ActOnLiaison command) {
        var content = command == null ? new ActOnLiaison(null, null) : command;
        return ok(liaisons.act(request.target(), LiaisonGraph.GRAPH.act(act), content));
    }

    /** No copy of personal data is kept with a key. */
    @Override
    public RestResponse<LiaisonAppointmentView> shownAnew(UUID id, boolean made) {
        var appointment = readLiaisons.one(id);
        return made ? created(appointment) : ok(appointment);
    }

    private static RestResponse<LiaisonAppointmentView> created(LiaisonAppointmentView appointment) {
        return Answers.created("/api/v1/liaison-appointments/" + appointment.id(), appointment, appointment.version());
    }

    private static RestResponse<LiaisonAppointmentView> ok(LiaisonAppointmentView appointment) {
        return Answers.ok(appointment, appointment.version());
    }
}
