package id.lindung.portal.client;

import id.lindung.contracts.chronology.ChronologyEntryView;
import id.lindung.contracts.commitment.PublicCommitment;
import id.lindung.contracts.paging.Page;
import id.lindung.contracts.platform.CorrectPlatform;
import id.lindung.contracts.platform.DecideOnPlatform;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.contracts.platform.ProposeStanding;
import id.lindung.contracts.platform.PublicPlatform;
import id.lindung.contracts.platform.RegisterPlatform;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Platform register and chronology of compliance-service. */
@Path("/api/v1")
@RegisterRestClient(configKey = "compliance")
@RegisterProvider(BearerToken.class)
@RegisterProvider(ServiceProblems.class)
public interface PlatformsApi {

    @GET
    @Path("/public/platforms")
    Page<PublicPlatform> published(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    /** Commitments in force, as anybody may read them. */
    @GET
    @Path("/public/commitments")
    Page<PublicCommitment> promises(@QueryParam("fulfilled") Boolean fulfilled, @QueryParam("limit") int limit);

    @GET
    @Path("/platforms")
    Page<PlatformView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("/platforms/{id}")
    PlatformView get(String id);

    @POST
    @Path("/platforms")
    PlatformView register(@HeaderParam("Idempotency-Key") String key, RegisterPlatform command);

    @POST
    @Path("/platforms/{id}/proposals")
    PlatformView proposeStanding(String id, @BeanParam Stamp stamp, ProposeStanding command);

    /** @param act {@code approve} or {@code reject} */
    @POST
    @Path("/platforms/{id}/proposals/{proposalId}/{act}")
    PlatformView decide(String id, UUID proposalId, String act, @BeanParam Stamp stamp, DecideOnPlatform command);

    @PUT
    @Path("/platforms/{id}")
    PlatformView correct(String id, @BeanParam Stamp stamp, CorrectPlatform command);

    @GET
    @Path("/chronology-entries")
    Page<ChronologyEntryView> chronologyEntries(
            @QueryParam("platformId") String platformId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit);

    /** Entries never change; what was wrong is put right by another one. */
    @POST
    @Path("/chronology-entries")
    ChronologyEntryView addChronologyEntry(@HeaderParam("Idempotency-Key") String key, ChronologyEntryView command);
}
