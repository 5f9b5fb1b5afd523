package id.lindung.portal.platform;

import id.lindung.contracts.platform.CorrectPlatform;
import id.lindung.contracts.platform.DecideOnPlatform;
import id.lindung.contracts.platform.PlatformAct;
import id.lindung.contracts.platform.ProposeStanding;
import id.lindung.contracts.platform.RegisterPlatform;
import id.lindung.portal.client.PlatformsApi;
import id.lindung.portal.form.FormPage;
import id.lindung.portal.form.Forms;
import id.lindung.portal.form.OpenForm;
import id.lindung.portal.form.Subject;
import id.lindung.portal.form.act.OpenAct;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.session.RoleNames;
import id.lindung.portal.text.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What is proposed for the register and decided there: platforms, their entries and their standing. */
@Path("/platform")
@Produces(MediaType.TEXT_HTML)
public class PlatformFormResource {

    private final PlatformsApi platforms;
    private final PlatformForms declared;
    private final PlatformSubjects subjects;
    private final Forms forms;
    private final Texts texts;

    PlatformFormResource(
            @RestClient PlatformsApi platforms,
            PlatformForms declared,
            PlatformSubjects subjects,
            Forms forms,
            Texts texts) {
        this.platforms = platforms;
        this.declared = declared;
        this.subjects = subjects;
        this.forms = forms;
        this.texts = texts;
    }

    @GET
    @Path("baru")
    @RolesAllowed({RoleNames.OFFICER, RoleNames.POLICY_ADMIN})
    public TemplateInstance askRegistration() {
        return registration().show();
    }

    @POST
    @Path("baru")
    @RolesAllowed({RoleNames.OFFICER, RoleNames.POLICY_ADMIN})
    public Response register() {
        return registration()
                .sendTo(sent -> "/platform/"
                        + platforms.register(sent.key(), sent.command()).id());
    }

    @GET
    @Path("{id}/ubah")
    @RolesAllowed({RoleNames.OFFICER, RoleNames.POLICY_ADMIN})
    public Response askCorrection(String id) {
        return ifPossible(id, subject -> subject.may(PlatformAct.CORRECT.action()), correction(id));
    }

    @POST
    @Path("{id}/ubah")
    @RolesAllowed({RoleNames.OFFICER, RoleNames.POLICY_ADMIN})
    public Response correct(String id) {
        return correction(id).send(sent -> platforms.correct(id, sent.stamp(), sent.command()));
    }

    @GET
    @Path("{id}/kedudukan")
    @RolesAllowed(RoleNames.OFFICER)
    public Response askStatus(String id) {
        return ifPossible(id, subject -> !subject.targets().isEmpty(), status(id));
    }

    @POST
    @Path("{id}/kedudukan")
    @RolesAllowed(RoleNames.OFFICER)
    public Response proposeStatus(String id) {
        return status(id).send(sent -> platforms.proposeStanding(id, sent.stamp(), sent.command()));
    }

    @GET
    @Path("{id}/usulan/{proposalId}/{act}")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.MINISTER_DELEGATE})
    public Response checkDecision(String id, UUID proposalId, String act) {
        return decision(id, proposalId, act).check();
    }

    @POST
    @Path("{id}/usulan/{proposalId}/{act}")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.MINISTER_DELEGATE})
    public Response decide(String id, UUID proposalId, String act) {
        return decision(id, proposalId, act)
                .take((taken, sent) ->
                        platforms.decide(id, proposalId, taken.wireName(), sent.stamp(), sent.command()));
    }

    /** What cannot be proposed now is not asked for: the page of the platform says what waits. */
    private Response ifPossible(String id, Predicate<PlatformSubject> possible, OpenForm<?, PlatformSubject> form) {
        return possible.test(subjects.of(id))
                ? Response.ok(form.show()).build()
                : Response.seeOther(URI.create(PlatformSubjects.href(id))).build();
    }

    private OpenForm<RegisterPlatform, Subject> registration() {
        Crumb list = Crumb.to(texts.in(PlatformMessages.class).title(), "/platform");
        return forms.begin("/platform/baru", list, declared.registration).checkedFirst();
    }

    private OpenForm<CorrectPlatform, PlatformSubject> correction(String id) {
        boolean entered = subjects.of(id).isEntered();
        return declared.about(id, "/ubah", entered ? declared.enteredCorrection : declared.correction)
                .showing(PlatformSubject::entry)
                .checkedFirst();
    }

    private OpenForm<ProposeStanding, PlatformSubject> status(String id) {
        return declared.about(id, "/kedudukan", declared.status)
                .offering(PlatformForms.STATUS, page -> declared.statuses(page.targets()))
                .on(Templates::status)
                .checkedFirst();
    }

    private OpenAct<DecideOnPlatform, PlatformSubject> decision(String id, UUID proposalId, String path) {
        return PlatformSubjects.DECISIONS
                .open(
                        "usulan/" + proposalId + "/" + path,
                        PlatformSubjects.href(id),
                        () -> subjects.of(id),
                        Templates::decide,
                        forms)
                .decided(page -> page.proposal() == null
                        || !page.platform().proposal().id().equals(proposalId));
    }

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance status(PlatformSubject page, FormPage form);

        static native TemplateInstance decide(PlatformSubject page, FormPage form);
    }
}
