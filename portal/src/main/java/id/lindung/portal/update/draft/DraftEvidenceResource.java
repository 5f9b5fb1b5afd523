package id.lindung.portal.update.draft;

import id.lindung.portal.client.EvidenceApi;
import id.lindung.portal.client.ServiceRefusal;
import id.lindung.portal.client.UpdatesApi;
import id.lindung.portal.form.OpenForm;
import id.lindung.portal.form.Sent;
import id.lindung.portal.form.typed.PostedForm;
import id.lindung.portal.layout.Flash;
import id.lindung.portal.session.RoleNames;
import id.lindung.portal.text.Texts;
import id.lindung.portal.update.DraftStep;
import id.lindung.portal.update.UpdateDraftMessages;
import id.lindung.portal.update.UpdateForm;
import id.lindung.portal.update.UpdatePage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Evidence of an update: one file with each request, on disk here only while it streams on to the service. */
@Path("/lapor/{id}/bukti")
@RolesAllowed(RoleNames.LIAISON)
@Produces(MediaType.TEXT_HTML)
public class DraftEvidenceResource {

    private static final String ONWARD = "lanjut";

    private final UpdatesApi updates;
    private final EvidenceApi evidence;
    private final DraftPages drafts;
    private final PostedForm posted;
    private final Flash flash;
    private final Texts texts;

    DraftEvidenceResource(
            @RestClient UpdatesApi updates,
            @RestClient EvidenceApi evidence,
            DraftPages drafts,
            PostedForm posted,
            Flash flash,
            Texts texts) {
        this.updates = updates;
        this.evidence = evidence;
        this.drafts = drafts;
        this.posted = posted;
        this.flash = flash;
        this.texts = texts;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(UUID id, @RestForm(UpdateForm.FILE) FileUpload file) {
        boolean chosen =
                file != null && file.fileName() != null && !file.fileName().isBlank();
        OpenForm<Void, UpdatePage> form = drafts.evidence(id, chosen ? file.fileName() : null);
        return form.answer(sent -> {
            // Without a script, a file that was chosen and not uploaded would be lost on the way to the next step.
            String next = "/lapor/" + id + "/" + (sent.has(ONWARD) ? DraftStep.PERIKSA : DraftStep.BUKTI).path();
            if (!chosen && sent.has(ONWARD)) {
                return Response.seeOther(URI.create(next)).build();
            }
            if (!chosen) {
                return form.refused(sent, UpdateForm.FILE, messages().noFile());
            }
            try {
                send(id, file, sent);
                return form.accepted(next);
            } catch (ServiceRefusal refusal) {
                return form.refused(sent, UpdateForm.FILE, inWords(refusal, file));
            }
        });
    }

    @POST
    @Path("{evidenceId}/hapus")
    public Response remove(UUID id, UUID evidenceId) {
        evidence.remove(evidenceId, posted.read().key());
        return Response.seeOther(URI.create("/lapor/" + id + "/bukti"))
                .cookie(flash.success(messages().removed()))
                .build();
    }

    private void send(UUID id, FileUpload file, Sent<Void> sent) {
        updates.addEvidence(
                id,
                file.fileName(),
                (LocalDate) sent.value(DraftPages.EFFECTIVE_ON),
                sent.key(),
                file.contentType(),
                file.size(),
                file.uploadedFile().toFile());
    }

    /** A file that is too large or of another type is the form's to tell; everything else is not. */
    private String inWords(ServiceRefusal refusal, FileUpload file) {
        return switch (refusal.status()) {
            case 413 -> drafts.tooLarge(file.size());
            case 415 -> messages().wrongType();
            default -> throw refusal;
        };
    }

    private UpdateDraftMessages messages() {
        return texts.in(UpdateDraftMessages.class);
    }
}
