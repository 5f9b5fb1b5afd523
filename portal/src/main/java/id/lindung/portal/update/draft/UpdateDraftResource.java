package id.lindung.portal.update.draft;

import static id.lindung.portal.form.Control.fixed;
import static id.lindung.portal.form.Control.radios;

import id.lindung.contracts.update.DraftUpdate;
import id.lindung.contracts.update.FulfilmentClaim;
import id.lindung.portal.client.UpdatesApi;
import id.lindung.portal.error.TooLargeFilter;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormPage;
import id.lindung.portal.form.Forms;
import id.lindung.portal.form.OpenForm;
import id.lindung.portal.form.Subject;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.session.RoleNames;
import id.lindung.portal.text.Texts;
import id.lindung.portal.update.DraftStep;
import id.lindung.portal.update.UpdatePage;
import id.lindung.portal.update.UpdatePages;
import io.quarkus.qute.CheckedTemplate;
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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The liaison's draft. Each step is saved when it is left, so that nothing typed is lost with the session. */
@Path("/lapor")
@RolesAllowed(RoleNames.LIAISON)
@Produces(MediaType.TEXT_HTML)
public class UpdateDraftResource {

    private static final String COMMITMENT = "komitmen";
    private static final String LEAVE = "keluar";

    private final Form<DraftUpdate> beginning;
    private final UpdatesApi updates;
    private final UpdatePages pages;
    private final DraftPages drafts;
    private final Forms forms;
    private final Texts texts;

    UpdateDraftResource(
            @RestClient UpdatesApi updates,
            UpdatePages pages,
            DraftPages drafts,
            ReportableCommitments commitments,
            Forms forms,
            Texts texts) {
        this.updates = updates;
        this.pages = pages;
        this.drafts = drafts;
        this.forms = forms;
        this.texts = texts;
        this.beginning = Form.of(
                        DraftUpdate.class,
                        radios(COMMITMENT, "/commitmentId", "updateDraft:chooseCommitment", commitments::options)
                                .required()
                                .hint(),
                        fixed("/claim", FulfilmentClaim.PROGRESS))
                .says("it", null, "updateDraft:start", null);
    }

    @GET
    @Path("baru")
    public TemplateInstance choose(@QueryParam(COMMITMENT) String commitmentId) {
        Map<String, String> chosen = new HashMap<>();
        chosen.put(COMMITMENT, commitmentId);
        return choosing().show(chosen);
    }

    @POST
    @Path("baru")
    public Response begin() {
        return choosing()
                .sendTo(sent ->
                        "/lapor/" + updates.draft(sent.key(), sent.command()).id() + "/" + DraftStep.PERIODE.path());
    }

    /** The address without a step leads to the last one, which shows all. */
    @GET
    @Path("{id}")
    public Response draft(UUID id) {
        return Response.seeOther(URI.create("/lapor/" + id + "/" + DraftStep.PERIKSA.path()))
                .build();
    }

    @GET
    @Path("{id}/{step: periode|angka|narasi|bukti|periksa}")
    public Response step(UUID id, String step, @QueryParam(TooLargeFilter.SENT) Long tooLarge) {
        UpdatePage page = pages.page(id);
        return page.may("change")
                ? Response.ok(shown(page, stepOf(step), tooLarge)).build()
                : Response.seeOther(URI.create(page.href())).build();
    }

    @POST
    @Path("{id}/{step: periode|angka|narasi}")
    public Response save(UUID id, @PathParam("step") String stepName) {
        DraftStep step = stepOf(stepName);
        UpdatePage page = pages.page(id);
        return drafts.step(page, step).sendTo(sent -> {
            updates.change(id, sent.stamp(), sent.command(DraftUpdate.class, page.update()));
            return sent.has(LEAVE)
                    ? page.href()
                    : "/lapor/" + id + "/" + step.next().path();
        });
    }

    private TemplateInstance shown(UpdatePage page, DraftStep step, Long tooLarge) {
        return switch (step) {
            case PERIODE, ANGKA, NARASI -> drafts.step(page, step).show();
            case BUKTI -> drafts.evidence(page, tooLarge);
            case PERIKSA -> drafts.check(page);
            case KOMITMEN -> throw new NotFoundException();
        };
    }

    private OpenForm<DraftUpdate, Subject> choosing() {
        return forms.begin("/lapor/baru", Crumb.to(pages.listTitle(), "/pembaruan"), beginning)
                .naming(none -> drafts.title(DraftStep.KOMITMEN))
                .on((none, form) -> form.controls().isEmpty() ? Templates.noCommitment(form) : OpenForm.plain(form));
    }

    private static DraftStep stepOf(String path) {
        return DraftStep.ofPath(path).orElseThrow(NotFoundException::new);
    }

    @CheckedTemplate(basePath = "update/draft")
    static class Templates {
        static native TemplateInstance noCommitment(FormPage form);
    }
}
