package id.lindung.compliance.evidence;

import static id.lindung.kit.identity.Roles.LIAISON;

import id.lindung.compliance.evidence.file.EvidenceStore;
import id.lindung.compliance.evidence.file.EvidenceType;
import id.lindung.compliance.evidence.file.ReceivedFile;
import id.lindung.compliance.evidence.file.Upload;
import id.lindung.contracts.update.EvidenceView;
import id.lindung.kit.http.Answers;
import id.lindung.kit.idempotency.Idempotency;
import id.lindung.kit.identity.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes evidence files. The body is the file as it is: no form around it, so that it streams to disk. */
@Path("/api/v1/compliance-updates/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
class UploadResource {

    private final AddEvidence addEvidence;
    private final EnterEvidence enterEvidence;
    private final EvidenceStore store;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    UploadResource(
            AddEvidence addEvidence,
            EnterEvidence enterEvidence,
            EvidenceStore store,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.addEvidence = addEvidence;
        this.enterEvidence = enterEvidence;
        this.store = store;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(LIAISON)
    @Extension(name = Answers.STATUSES, value = "201")
    @Operation(operationId = "addEvidence", summary = "Add a file to an update that is being written")
    public RestResponse<EvidenceView> add(
            @PathParam("id") UUID id,
            @QueryParam("fileName") @NotBlank @Size(max = 255) String fileName,
            @QueryParam("effectiveOn") LocalDate effectiveOn,
            @QueryParam("declaredSha256") @Pattern(regexp = "[0-9a-fA-F]{64}") String declaredSha256,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @HeaderParam(Idempotency.HEADER) String key,
            InputStream body) {
        var upload = Upload.of(fileName, contentType, effectiveOn, declaredSha256);
        return addEvidence.add(id, upload, body, file -> enterOnce(id, upload, file, key));
    }

    /** A repeated upload is recognised by its hash; the file of the first stays, and that of the repetition goes. */
    private RestResponse<EvidenceView> enterOnce(UUID id, Upload upload, ReceivedFile file, String key) {
        var entered = new AtomicBoolean();
        var command = new Entered(upload.fileName().text(), upload.type(), upload.effectiveOn(), file.sha256());
        var answer = idempotency.once(key, "compliance-updates/" + id + "/evidence", command, () -> {
            entered.set(true);
            var evidence = enterEvidence.enter(id, upload, file, caller.get());
            return Answers.created("/api/v1/evidence/" + evidence.id(), evidence);
        });
        if (!entered.get()) {
            store.discard(file.id());
        }
        return answer;
    }

    /** What makes an upload the same as an earlier one. */
    private record Entered(String fileName, EvidenceType type, LocalDate effectiveOn, String sha256) {}
}
