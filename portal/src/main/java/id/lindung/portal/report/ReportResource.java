package id.lindung.portal.report;

import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.DraftUpdate;
import id.lindung.contracts.update.FulfilmentClaim;
import id.lindung.portal.client.UpdatesApi;
import id.lindung.portal.form.Fields;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormReading;
import id.lindung.portal.form.PostedForm;
import id.lindung.portal.form.Present;
import id.lindung.portal.form.Submission;
import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.session.RoleNames;
import id.lindung.portal.text.Texts;
import id.lindung.portal.update.UpdatePage;
import id.lindung.portal.update.UpdatePages;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The liaison's form. Every step is saved when it is left, so that nothing typed depends on the session. */
@Path("/lapor")
@RolesAllowed(RoleNames.LIAISON)
@Produces(MediaType.TEXT_HTML)
public class ReportResource {

    private static final String COMMITMENT = "komitmen";
    private static final String LEAVE = "keluar";

    private final UpdatesApi updates;
    private final UpdatePages pages;
    private final ReportPages reportPages;
    private final ReportForm reports;
    private final PostedForm posted;
    private final Submission submission;
    private final Texts texts;

    ReportResource(
            @RestClient UpdatesApi updates,
            UpdatePages pages,
            ReportPages reportPages,
            ReportForm reports,
            PostedForm posted,
            Submission submission,
            Texts texts) {
        this.updates = updates;
        this.pages = pages;
        this.reportPages = reportPages;
        this.reports = reports;
        this.posted = posted;
        this.submission = submission;
        this.texts = texts;
    }

    @GET
    @Path("baru")
    public TemplateInstance choose(@QueryParam(COMMITMENT) String commitmentId) {
        return reportPages.choosing(
                Typed.of(commitmentId == null ? Map.of() : Map.of(COMMITMENT, commitmentId)), FormErrors.none());
    }

    @POST
    @Path("baru")
    public Response begin() {
        Typed typed = posted.read();
        ReportMessages messages = messages();
        Form form = Form.ofNew(
                typed,
                new Fields().at("/commitmentId", COMMITMENT, messages.chooseCommitment()),
                errors -> reportPages.choosing(typed, errors));
        FormReading reading = submission.reading(typed);
        reading.require(COMMITMENT, messages.chooseCommitment());
        if (!reading.errors().isEmpty()) {
            return submission.refused(form, reading.errors());
        }
        return submission.send(form, null, () -> {
            ComplianceUpdateView update = updates.draft(
                    typed.key(),
                    new DraftUpdate(
                            reading.id(COMMITMENT), FulfilmentClaim.PROGRESS, null, null, null, null, List.of()));
            return "/lapor/" + update.id() + "/" + ReportStep.PERIODE.path();
        });
    }

    /** The address without a step leads to the last one, which shows all. */
    @GET
    @Path("{id}")
    public Response report(UUID id) {
        return Response.seeOther(URI.create("/lapor/" + id + "/" + ReportStep.PERIKSA.path()))
                .build();
    }

    @GET
    @Path("{id}/{step: periode|angka|narasi|bukti|periksa}")
    public Response step(UUID id, String step) {
        UpdatePage page = pages.page(id);
        if (!page.may("change")) {
            return Response.seeOther(URI.create(page.href())).build();
        }
        return Response.ok(reportPages.step(page, stepOf(step), reports.filled(page), FormErrors.none()))
                .build();
    }

    @POST
    @Path("{id}/{step: periode|angka|narasi}")
    public Response save(UUID id, @PathParam("step") String stepName) {
        ReportStep step = stepOf(stepName);
        Typed typed = posted.read();
        UpdatePage page = pages.page(id);
        Form form = new Form(
                typed, reports.fields(page), errors -> reportPages.step(page, step, typed, errors), () -> present(id));
        FormReading reading = submission.reading(typed);
        DraftUpdate command = reports.command(step, page, reading);
        if (!reading.errors().isEmpty()) {
            return submission.refused(form, reading.errors());
        }
        boolean leaving = typed.has(LEAVE);
        return submission.send(form, reports.savedNow(), () -> {
            updates.change(id, typed.precondition(), typed.key(), command);
            return leaving
                    ? "/pembaruan/" + id
                    : "/lapor/" + id + "/" + step.next().path();
        });
    }

    private Present present(UUID id) {
        Present present = pages.present(id);
        return new Present(present.state(), present.history(), present.href(), reports.values(updates.get(id)));
    }

    private static ReportStep stepOf(String path) {
        return ReportStep.ofPath(path).orElseThrow(NotFoundException::new);
    }

    private ReportMessages messages() {
        return texts.in(ReportMessages.class);
    }
}
