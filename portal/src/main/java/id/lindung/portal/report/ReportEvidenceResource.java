package id.lindung.portal.report;

import id.lindung.contracts.update.EvidenceView;
import id.lindung.portal.client.EvidenceApi;
import id.lindung.portal.client.ServiceRefusal;
import id.lindung.portal.client.UpdatesApi;
import id.lindung.portal.form.Fields;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormReading;
import id.lindung.portal.form.PostedForm;
import id.lindung.portal.form.Submission;
import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.Flash;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.session.RoleNames;
import id.lindung.portal.text.Texts;
import id.lindung.portal.update.ReportControls;
import id.lindung.portal.update.UpdatePages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Evidence of a report: one file with each request, on disk here only while it streams on to the service. */
@Path("/lapor")
@RolesAllowed(RoleNames.LIAISON)
@Produces(MediaType.TEXT_HTML)
public class ReportEvidenceResource {

    private static final String FILE = ReportControls.FILE;
    private static final String EFFECTIVE_ON = "berlaku";

    private final UpdatesApi updates;
    private final EvidenceApi evidence;
    private final UpdatePages pages;
    private final ReportPages reportPages;
    private final PostedForm posted;
    private final Submission submission;
    private final Flash flash;
    private final Texts texts;

    ReportEvidenceResource(
            @RestClient UpdatesApi updates,
            @RestClient EvidenceApi evidence,
            UpdatePages pages,
            ReportPages reportPages,
            PostedForm posted,
            Submission submission,
            Flash flash,
            Texts texts) {
        this.updates = updates;
        this.evidence = evidence;
        this.pages = pages;
        this.reportPages = reportPages;
        this.posted = posted;
        this.submission = submission;
        this.flash = flash;
        this.texts = texts;
    }

    @POST
    @Path("{id}/bukti")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(UUID id, @RestForm(FILE) FileUpload file) {
        Typed typed = posted.read();
        ReportMessages messages = texts.in(ReportMessages.class);
        Form form = new Form(
                typed,
                new Fields()
                        .at("query:effectiveOn", EFFECTIVE_ON, messages.effectiveOn())
                        .at("query:fileName", FILE, messages.file())
                        .at("", FILE, messages.file()),
                errors -> reportPages.evidence(id, typed, errors),
                () -> pages.present(id));
        FormReading reading = submission.reading(typed);
        LocalDate effectiveOn = reading.day(EFFECTIVE_ON, messages.effectiveOn());
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            reading.refuse(FILE, messages.noFile());
        }
        if (!reading.errors().isEmpty()) {
            return submission.refused(form, reading.errors());
        }
        try {
            return submission.send(form, messages.uploaded(file.fileName()), () -> {
                send(id, file, effectiveOn, typed.key());
                return "/lapor/" + id + "/" + ReportStep.BUKTI.path();
            });
        } catch (ServiceRefusal refusal) {
            return submission.refused(form, fileErrors(refusal, messages));
        }
    }

    @POST
    @Path("{id}/bukti/{evidenceId}/hapus")
    public Response remove(UUID id, UUID evidenceId) {
        evidence.remove(evidenceId, posted.read().key());
        return Response.seeOther(URI.create("/lapor/" + id + "/" + ReportStep.BUKTI.path()))
                .cookie(flash.success(texts.in(ReportMessages.class).removed()))
                .build();
    }

    private EvidenceView send(UUID id, FileUpload file, LocalDate effectiveOn, String key) {
        File content = file.uploadedFile().toFile();
        return updates.addEvidence(id, file.fileName(), effectiveOn, key, file.contentType(), file.size(), content);
    }

    /** A file that is too large or of another type is the form's to tell; everything else is not. */
    private static FormErrors fileErrors(ServiceRefusal refusal, ReportMessages messages) {
        String message =
                switch (refusal.status()) {
                    case 413 -> messages.tooLarge();
                    case 415 -> messages.wrongType();
                    default -> throw refusal;
                };
        return new FormErrors(List.of(new FormErrors.FieldError(FILE, message)));
    }
}
