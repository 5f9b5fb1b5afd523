package id.lindung.portal.update;

import id.lindung.contracts.update.EvidenceView;
import id.lindung.portal.client.EvidenceApi;
import id.lindung.portal.format.Attachment;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Evidence files, streamed and offered as downloads. They are never shown inline, because they are not ours. */
@Path("/bukti")
@Authenticated
public class EvidenceResource {

    private final EvidenceApi evidence;

    EvidenceResource(@RestClient EvidenceApi evidence) {
        this.evidence = evidence;
    }

    @GET
    @Path("{id}/unduh")
    public Response download(UUID id) {
        EvidenceView file = evidence.get(id);
        return Response.ok(evidence.content(id))
                // A type the browser would not try to show, whatever the file says of itself.
                .type(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header("Accept-Ranges", "none")
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.fileName()))
                .build();
    }
}
