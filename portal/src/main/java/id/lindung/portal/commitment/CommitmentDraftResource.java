package id.lindung.portal.commitment;

import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.commitment.DraftCommitment;
import id.lindung.contracts.commitment.ReviseCommitment;
import id.lindung.portal.client.CommitmentsApi;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormPage;
import id.lindung.portal.form.Forms;
import id.lindung.portal.form.OpenForm;
import id.lindung.portal.form.Subject;
import id.lindung.portal.form.typed.FormReading;
import id.lindung.portal.form.typed.PostedForm;
import id.lindung.portal.form.typed.Typed;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.layout.Option;
import id.lindung.portal.reference.PlatformNames;
import id.lindung.portal.session.RoleNames;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Drafts of commitments, and new versions of a wording that was disputed. */
@Path("/komitmen")
@RolesAllowed({RoleNames.OFFICER, RoleNames.CHILD_OFFICER})
@Produces(MediaType.TEXT_HTML)
public class CommitmentDraftResource {

    /** Sent by the form in which the platform is chosen, so that it is told from a first look. */
    private static final String GO_ON = "lanjut";

    private final CommitmentsApi commitments;
    private final CommitmentPages pages;
    private final CommitmentForm drafts;
    private final PlatformNames platforms;
    private final PostedForm posted;
    private final Forms forms;

    CommitmentDraftResource(
            @RestClient CommitmentsApi commitments,
            CommitmentPages pages,
            CommitmentForm drafts,
            PlatformNames platforms,
            PostedForm posted,
            Forms forms) {
        this.commitments = commitments;
        this.pages = pages;
        this.drafts = drafts;
        this.platforms = platforms;
        this.posted = posted;
        this.forms = forms;
    }

    /** A promise is made in an event of its platform's chronology, so the platform is asked for first. */
    @GET
    @Path("baru")
    public TemplateInstance blank(
            @QueryParam(CommitmentForm.PLATFORM) String platformId,
            @QueryParam(CommitmentForm.EVENT) String eventCode,
            @QueryParam(GO_ON) String goOn) {
        if (platformId == null || platformId.isBlank()) {
            return choosePlatform(goOn != null);
        }
        Map<String, String> chosen = new HashMap<>();
        chosen.put(CommitmentForm.PLATFORM, platformId);
        chosen.put(CommitmentForm.EVENT, eventCode);
        return newDraft(platformId, drafts.blank(platformId)).show(chosen);
    }

    private TemplateInstance choosePlatform(boolean unchosen) {
        FormReading reading = forms.reading(Typed.empty());
        if (unchosen) {
            reading.require(CommitmentForm.PLATFORM, pages.messages().choosePlatform());
        }
        return Templates.choosePlatform(
                platforms.options(),
                reading.errors(),
                List.of(list(), Crumb.here(pages.messages().draftTitle())));
    }

    @POST
    @Path("baru")
    public Response create() {
        Typed typed = posted.read();
        return newDraft(typed.text(CommitmentForm.PLATFORM), drafts.of(typed)).sendTo(sent -> {
            CommitmentView commitment = commitments.draft(sent.key(), sent.command());
            return "/komitmen/" + commitment.id();
        });
    }

    @GET
    @Path("{id}/ubah")
    public TemplateInstance change(UUID id) {
        CommitmentPage page = pages.page(id);
        return changed(id, drafts.of(page.commitment())).show();
    }

    @POST
    @Path("{id}/ubah")
    public Response revise(UUID id) {
        return changed(id, drafts.of(posted.read()))
                .send(sent -> commitments.revise(id, sent.stamp(), sent.command(ReviseCommitment.class, null)));
    }

    private OpenForm<DraftCommitment, Subject> newDraft(String platformId, Form<DraftCommitment> form) {
        return forms.begin("/komitmen/baru", list(), form).on((none, page) -> Templates.draft(platformId, page));
    }

    private OpenForm<DraftCommitment, CommitmentPage> changed(UUID id, Form<DraftCommitment> form) {
        Form<DraftCommitment> revision = form.says(
                "commitment:reviseTitle(it)", "commitment:reviseLead", "commitment:saveDraft", "commitment:draftSaved");
        return pages.form(id, "/ubah", revision)
                .showing(CommitmentPage::commitment)
                .on((page, shown) -> Templates.draft(page.commitment().platformId(), shown));
    }

    private Crumb list() {
        return Crumb.to(pages.messages().title(), "/komitmen");
    }

    @CheckedTemplate(basePath = "commitment")
    static class Templates {
        static native TemplateInstance choosePlatform(List<Option> platforms, FormErrors errors, List<Crumb> crumbs);

        static native TemplateInstance draft(String platformId, FormPage form);
    }
}
