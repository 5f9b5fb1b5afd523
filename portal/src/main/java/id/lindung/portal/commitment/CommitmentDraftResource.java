package id.lindung.portal.commitment;

import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.portal.client.CommitmentsApi;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormReading;
import id.lindung.portal.form.PostedForm;
import id.lindung.portal.form.Submission;
import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.layout.Option;
import id.lindung.portal.platform.PlatformNames;
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
import java.util.List;
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
    private final Submission submission;

    CommitmentDraftResource(
            @RestClient CommitmentsApi commitments,
            CommitmentPages pages,
            CommitmentForm drafts,
            PlatformNames platforms,
            PostedForm posted,
            Submission submission) {
        this.commitments = commitments;
        this.pages = pages;
        this.drafts = drafts;
        this.platforms = platforms;
        this.posted = posted;
        this.submission = submission;
    }

    /** A promise is made in an event of its platform's case log, so the platform is asked for first. */
    @GET
    @Path("baru")
    public TemplateInstance blank(
            @QueryParam(CommitmentForm.PLATFORM) String platformId,
            @QueryParam(CommitmentForm.EVENT) String eventCode,
            @QueryParam(GO_ON) String goOn) {
        return platformId == null || platformId.isBlank()
                ? choosePlatform(goOn != null)
                : newDraft(platformId, drafts.blank(eventCode), FormErrors.none());
    }

    private TemplateInstance choosePlatform(boolean unchosen) {
        FormReading reading = submission.reading(Typed.empty());
        if (unchosen) {
            reading.require(CommitmentForm.PLATFORM, pages.messages().choosePlatform());
        }
        return Templates.choosePlatform(platforms.options(), reading.errors(), newCrumbs());
    }

    @POST
    @Path("baru")
    public Response create() {
        Typed typed = posted.read();
        String platformId = typed.text(CommitmentForm.PLATFORM);
        Form form = Form.ofNew(typed, drafts.fields(typed), errors -> newDraft(platformId, typed, errors));
        FormReading reading = submission.reading(typed);
        var command = drafts.draft(typed, reading);
        if (!reading.errors().isEmpty()) {
            return submission.refused(form, reading.errors());
        }
        return submission.send(form, pages.messages().draftSaved(), () -> {
            CommitmentView commitment = commitments.draft(typed.key(), command);
            return "/komitmen/" + commitment.id();
        });
    }

    @GET
    @Path("{id}/ubah")
    public TemplateInstance change(UUID id) {
        CommitmentPage page = pages.page(id);
        return changed(page, drafts.filled(page.commitment()), FormErrors.none());
    }

    @POST
    @Path("{id}/ubah")
    public Response revise(UUID id) {
        Typed typed = posted.read();
        Form form = new Form(
                typed,
                drafts.fields(typed),
                errors -> changed(pages.page(id), typed, errors),
                () -> drafts.present(pages.present(id), commitments.get(id)));
        FormReading reading = submission.reading(typed);
        var command = drafts.revision(typed, reading);
        if (!reading.errors().isEmpty()) {
            return submission.refused(form, reading.errors());
        }
        return submission.send(form, pages.messages().draftSaved(), () -> {
            commitments.revise(id, typed.precondition(), typed.key(), command);
            return "/komitmen/" + id;
        });
    }

    private TemplateInstance newDraft(String platformId, Typed typed, FormErrors errors) {
        CommitmentMessages messages = pages.messages();
        CommitmentDraftPage page = new CommitmentDraftPage(
                messages.draftTitle(),
                messages.draftLead(),
                "/komitmen/baru",
                "/komitmen",
                null,
                platformId,
                drafts.choices(platformId),
                drafts.rows(typed),
                typed,
                newCrumbs());
        return Templates.draft(page, errors);
    }

    private TemplateInstance changed(CommitmentPage page, Typed typed, FormErrors errors) {
        CommitmentMessages messages = pages.messages();
        String title = messages.reviseTitle(page.commitment().number());
        CommitmentDraftPage draft = new CommitmentDraftPage(
                title,
                messages.reviseLead(),
                page.href() + "/ubah",
                page.href(),
                typed.versionOr(page.commitment().version()),
                page.commitment().platformId(),
                drafts.choices(page.commitment().platformId()),
                drafts.rows(typed),
                typed,
                pages.crumbs(page, title));
        return Templates.draft(draft, errors);
    }

    private List<Crumb> newCrumbs() {
        return List.of(
                Crumb.to(pages.messages().title(), "/komitmen"),
                Crumb.here(pages.messages().draftTitle()));
    }

    @CheckedTemplate(basePath = "commitment")
    static class Templates {
        static native TemplateInstance choosePlatform(List<Option> platforms, FormErrors errors, List<Crumb> crumbs);

        static native TemplateInstance draft(CommitmentDraftPage page, FormErrors errors);
    }
}
