package id.lindung.portal.client;

import id.lindung.contracts.update.EvidenceView;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Evidence files in compliance-service. */
@Path("/api/v1/evidence")
@RegisterRestClient(configKey = "compliance")
@RegisterProvider(BearerToken.class)
@RegisterProvider(ServiceProblems.class)
public interface EvidenceApi {

    @GET
    @Path("/{id}")
    EvidenceView get(UUID id);

    /** The file as a stream; the caller closes it. */
    @GET
    @Path("/{id}/content")
    InputStream content(UUID id);

    @DELETE
    @Path("/{id}")
    void remove(UUID id, @HeaderParam("Idempotency-Key") String key);
}
