package id.lindung.portal.platform;

import id.lindung.contracts.platform.ChangePlatformStatus;
import id.lindung.contracts.platform.CorrectPlatform;
import id.lindung.contracts.platform.RegisterPlatform;
import id.lindung.portal.client.PlatformsApi;
import id.lindung.portal.form.FormPage;
import id.lindung.portal.form.Forms;
import id.lindung.portal.form.OpenForm;
import id.lindung.portal.form.Subject;
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
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What is written into the register and put right there: platforms and their standing. */
@Path("/platform")
@Produces(MediaType.TEXT_HTML)
public class PlatformFormResource {

    private final PlatformsApi platforms;
    private final PlatformForms declared;
    private final Forms forms;
    private final Texts texts;

    PlatformFormResource(@RestClient PlatformsApi platforms, PlatformForms declared, Forms forms, Texts texts) {
        this.platforms = platforms;
        this.declared = declared;
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
    public TemplateInstance askCorrection(String id) {
        return correction(id).show();
    }

    @POST
    @Path("{id}/ubah")
    @RolesAllowed({RoleNames.OFFICER, RoleNames.POLICY_ADMIN})
    public Response correct(String id) {
        return correction(id).send(sent -> platforms.correct(id, sent.stamp(), sent.command()));
    }

    @GET
    @Path("{id}/kedudukan")
    @RolesAllowed(RoleNames.MINISTER_DELEGATE)
    public TemplateInstance askStatus(String id) {
        return status(id).show();
    }

    @POST
    @Path("{id}/kedudukan")
    @RolesAllowed(RoleNames.MINISTER_DELEGATE)
    public Response changeStatus(String id) {
        return status(id).send(sent -> platforms.changeStatus(id, sent.stamp(), sent.command()));
    }

    private OpenForm<RegisterPlatform, Subject> registration() {
        Crumb list = Crumb.to(texts.in(PlatformMessages.class).title(), "/platform");
        return forms.begin("/platform/baru", list, declared.registration);
    }

    private OpenForm<CorrectPlatform, PlatformSubject> correction(String id) {
        return declared.about(id, "/ubah", declared.correction).showing(PlatformSubject::platform);
    }

    private OpenForm<ChangePlatformStatus, PlatformSubject> status(String id) {
        return declared.about(id, "/kedudukan", declared.status)
                .offering(
                        PlatformForms.STATUS,
                        page -> declared.statuses(page.platform().status()))
                .on(Templates::status);
    }

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance status(PlatformSubject page, FormPage form);
    }
}
