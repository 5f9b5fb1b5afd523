package id.lindung.compliance.evidence;

import static id.lindung.kit.identity.Roles.LIAISON;
import static id.lindung.kit.identity.Roles.READER;

import id.lindung.contracts.update.EvidenceView;
import id.lindung.kit.http.Answers;
import id.lindung.kit.idempotency.Idempotency;
import id.lindung.kit.idempotency.Idempotent;
import id.lindung.kit.identity.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PathPart;
import org.jboss.resteasy.reactive.RestResponse;

/** Evidence files that are there. */
@Path("/api/v1/evidence/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
@RolesAllowed(READER)
class EvidenceResource {

    private final ReadEvidence readEvidence;
    private final EnterEvidence enterEvidence;
    private final CurrentCaller caller;

    EvidenceResource(ReadEvidence readEvidence, EnterEvidence enterEvidence, CurrentCaller caller) {
        this.readEvidence = readEvidence;
        this.enterEvidence = enterEvidence;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getEvidence", summary = "What is known of one evidence file")
    public EvidenceView get(@PathParam("id") UUID id) {
        return readEvidence.one(id);
    }

    /** What a stranger has sent is only ever saved; should a browser open it all the same, it can do nothing there. */
    @GET
    @Path("content")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getEvidenceContent", summary = "The file itself, to be saved; who opens it is recorded")
    @APIResponse(
            responseCode = "200",
            description = "The bytes as they came",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("id") UUID id) throws IOException {
        var opened = readEvidence.open(id, caller.get());
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(opened.sha256()));
        // Always the whole: of a file, the framework would send the range asked for, and not look at If-Range.
        var size = Files.size(opened.path());
        return Response.ok(new PathPart(opened.path(), 0, size), opened.type().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .header("Accept-Ranges", "none")
                .header(HttpHeaders.CONTENT_DISPOSITION, opened.fileName().asAttachment())
                // RFC 9530, so that whoever saves it can check that it is what the receipt names.
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .build();
    }

    @DELETE
    @RolesAllowed(LIAISON)
    @Idempotent
    @Extension(name = Answers.STATUSES, value = "204")
    @Operation(operationId = "removeEvidence", summary = "Take a file back that was not yet submitted")
    public RestResponse<Void> remove(@PathParam("id") UUID id, @HeaderParam(Idempotency.HEADER) String key) {
        enterEvidence.remove(id, caller.get());
        return RestResponse.noContent();
    }
}
