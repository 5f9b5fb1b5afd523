package id.lindung.portal.client;

import id.lindung.contracts.liaison.ActOnLiaison;
import id.lindung.contracts.liaison.LiaisonAppointmentView;
import id.lindung.contracts.liaison.LiaisonState;
import id.lindung.contracts.liaison.ProposeLiaison;
import id.lindung.contracts.paging.Page;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Liaison appointments in compliance-service. */
@Path("/api/v1/liaison-appointments")
@RegisterRestClient(configKey = "compliance")
@RegisterProvider(BearerToken.class)
@RegisterProvider(ServiceProblems.class)
public interface LiaisonsApi {

    @GET
    Page<LiaisonAppointmentView> list(
            @QueryParam("platformId") String platformId,
            @QueryParam("state") LiaisonState state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit);

    @GET
    @Path("/{id}")
    LiaisonAppointmentView get(UUID id);

    @POST
    LiaisonAppointmentView propose(@HeaderParam("Idempotency-Key") String key, ProposeLiaison command);

    /** @param act {@code confirm}, {@code reject}, {@code withdraw} or {@code end} */
    @POST
    @Path("/{id}/{act}")
    LiaisonAppointmentView act(UUID id, String act, @BeanParam Stamp stamp, ActOnLiaison command);
}
