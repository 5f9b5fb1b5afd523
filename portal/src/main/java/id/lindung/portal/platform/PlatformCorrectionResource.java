package id.lindung.portal.platform;

import id.lindung.contracts.platform.CorrectPlatform;
import id.lindung.contracts.platform.EndLiaison;
import id.lindung.contracts.platform.LiaisonView;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.portal.client.PlatformsApi;
import id.lindung.portal.form.Fields;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormReading;
import id.lindung.portal.form.PostedForm;
import id.lindung.portal.form.Submission;
import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.session.RoleNames;
import id.lindung.portal.text.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What is put right in the register: the data of a platform, the end of a liaison officer's time. */
@Path("/platform")
@Produces(MediaType.TEXT_HTML)
public class PlatformCorrectionResource {

    private static final String NAME = "nama";
    private static final String OPERATOR = "penyelenggara";
    private static final String REGISTRATION = "tdpse";
    private static final String USER_GENERATED = "ugc";
    private static final String LAST_DAY = "sampai";
    private static final String REASON = "alasan";

    private final PlatformsApi platforms;
    private final PostedForm posted;
    private final Submission submission;
    private final PlatformForms forms;
    private final Texts texts;

    PlatformCorrectionResource(
            @RestClient PlatformsApi platforms,
            PostedForm posted,
            Submission submission,
            PlatformForms forms,
            Texts texts) {
        this.platforms = platforms;
        this.posted = posted;
        this.submission = submission;
        this.forms = forms;
        this.texts = texts;
    }

    @GET
    @Path("{id}/ubah")
    @RolesAllowed({RoleNames.OFFICER, RoleNames.POLICY_ADMIN})
    public TemplateInstance askCorrection(String id) {
        PlatformView platform = platforms.get(id);
        return correctionPage(platform, filled(platform), FormErrors.none());
    }

    @POST
    @Path("{id}/ubah")
    @RolesAllowed({RoleNames.OFFICER, RoleNames.POLICY_ADMIN})
    public Response correct(String id) {
        Typed typed = posted.read();
        PlatformMessages messages = messages();
        Form form = new Form(
                typed,
                new Fields()
                        .at("/name", NAME, messages.name())
                        .at("/operatorName", OPERATOR, messages.operator())
                        .at("/registrationNumber", REGISTRATION, messages.registrationNumber()),
                errors -> correctionPage(platforms.get(id), typed, errors),
                () -> forms.present(id));
        CorrectPlatform command = new CorrectPlatform(
                typed.text(NAME), typed.text(OPERATOR), typed.text(REGISTRATION), typed.has(USER_GENERATED));
        return submission.send(form, messages.corrected(), () -> {
            platforms.correct(id, typed.precondition(), typed.key(), command);
            return "/platform/" + id;
        });
    }

    @GET
    @Path("{id}/narahubung/{liaisonId}/akhiri")
    @RolesAllowed({RoleNames.OFFICER, RoleNames.LIAISON})
    public TemplateInstance askEnd(String id, UUID liaisonId) {
        return endPage(id, liaisonId, Typed.empty(), FormErrors.none());
    }

    @POST
    @Path("{id}/narahubung/{liaisonId}/akhiri")
    @RolesAllowed({RoleNames.OFFICER, RoleNames.LIAISON})
    public Response end(String id, UUID liaisonId) {
        Typed typed = posted.read();
        PlatformMessages messages = messages();
        Form form = new Form(
                typed,
                new Fields()
                        .at("/validTo", LAST_DAY, messages.lastDayInOffice())
                        .at("/reason", REASON, messages.endReason()),
                errors -> endPage(id, liaisonId, typed, errors),
                () -> forms.present(id));
        FormReading reading = submission.reading(typed);
        EndLiaison command = new EndLiaison(reading.day(LAST_DAY, messages.lastDayInOffice()), typed.text(REASON));
        if (!reading.errors().isEmpty()) {
            return submission.refused(form, reading.errors());
        }
        return submission.send(form, messages.liaisonEnded(), () -> {
            platforms.endLiaison(id, liaisonId, typed.precondition(), typed.key(), command);
            return "/platform/" + id;
        });
    }

    private static Typed filled(PlatformView platform) {
        Map<String, Object> stored = new HashMap<>();
        stored.put(NAME, platform.name());
        stored.put(OPERATOR, platform.operatorName());
        stored.put(REGISTRATION, platform.registrationNumber());
        stored.put(USER_GENERATED, platform.userGeneratedContent() ? "ya" : null);
        return Typed.of(stored);
    }

    private TemplateInstance correctionPage(PlatformView platform, Typed typed, FormErrors errors) {
        return Templates.correct(forms.page(platform, typed, messages().correct()), errors);
    }

    private TemplateInstance endPage(String id, UUID liaisonId, Typed typed, FormErrors errors) {
        PlatformView platform = platforms.get(id);
        LiaisonView liaison = platform.liaisons().stream()
                .filter(one -> one.id().equals(liaisonId))
                .findAny()
                .orElseThrow(NotFoundException::new);
        return Templates.endLiaison(forms.page(platform, typed, messages().endLiaison()), liaison, errors);
    }

    private PlatformMessages messages() {
        return texts.in(PlatformMessages.class);
    }

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance correct(PlatformFormPage page, FormErrors errors);

        static native TemplateInstance endLiaison(PlatformFormPage page, LiaisonView liaison, FormErrors errors);
    }
}
