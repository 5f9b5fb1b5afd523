package id.lindung.portal.platform;

import id.lindung.contracts.platform.AddLiaison;
import id.lindung.contracts.platform.ChangePlatformStatus;
import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.contracts.platform.RegisterPlatform;
import id.lindung.portal.client.PlatformsApi;
import id.lindung.portal.form.Fields;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormReading;
import id.lindung.portal.form.PostedForm;
import id.lindung.portal.form.Submission;
import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.layout.Option;
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
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What is written into the register: a platform, a change of its standing, a liaison officer. */
@Path("/platform")
@Produces(MediaType.TEXT_HTML)
public class PlatformFormResource {

    private static final String CODE = "kode";
    private static final String NAME = "nama";
    private static final String OPERATOR = "penyelenggara";
    private static final String REGISTRATION = "tdpse";
    private static final String USER_GENERATED = "ugc";
    private static final String STATUS = "kedudukan";
    private static final String SINCE = "sejak";
    private static final String REASON = "alasan";
    private static final String SOURCE = "sumber";
    private static final String MAIL = "surel";
    private static final String PHONE = "telepon";
    private static final String DOMICILED = "domisili";
    private static final String FROM = "mulai";
    private static final String TO = "sampai";

    private final PlatformsApi platforms;
    private final PostedForm posted;
    private final Submission submission;
    private final PlatformForms forms;
    private final Texts texts;

    PlatformFormResource(
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
    @Path("baru")
    @RolesAllowed({RoleNames.OFFICER, RoleNames.POLICY_ADMIN})
    public TemplateInstance blank() {
        return registerPage(Typed.empty(), FormErrors.none());
    }

    @POST
    @Path("baru")
    @RolesAllowed({RoleNames.OFFICER, RoleNames.POLICY_ADMIN})
    public Response register() {
        Typed typed = posted.read();
        PlatformMessages messages = messages();
        Form form = Form.ofNew(
                typed,
                new Fields()
                        .at("/id", CODE, messages.code())
                        .at("/name", NAME, messages.name())
                        .at("/operatorName", OPERATOR, messages.operator())
                        .at("/registrationNumber", REGISTRATION, messages.registrationNumber())
                        .at("/registeredAt", SINCE, messages.registeredAt())
                        .at("/source", SOURCE, messages.source()),
                errors -> registerPage(typed, errors));
        FormReading reading = submission.reading(typed);
        RegisterPlatform command = new RegisterPlatform(
                typed.text(CODE),
                typed.text(NAME),
                typed.text(OPERATOR),
                typed.text(REGISTRATION),
                typed.has(USER_GENERATED),
                reading.moment(SINCE, messages.registeredAt(), texts.zone().id()),
                typed.text(SOURCE));
        if (!reading.errors().isEmpty()) {
            return submission.refused(form, reading.errors());
        }
        return submission.send(form, messages.registered(), () -> {
            PlatformView platform = platforms.register(typed.key(), command);
            return "/platform/" + platform.id();
        });
    }

    @GET
    @Path("{id}/kedudukan")
    @RolesAllowed(RoleNames.MINISTER_DELEGATE)
    public TemplateInstance askStatus(String id) {
        return statusPage(id, Typed.empty(), FormErrors.none());
    }

    @POST
    @Path("{id}/kedudukan")
    @RolesAllowed(RoleNames.MINISTER_DELEGATE)
    public Response changeStatus(String id) {
        Typed typed = posted.read();
        PlatformMessages messages = messages();
        Form form = new Form(
                typed,
                new Fields()
                        .choiceAt("/status", STATUS, messages.newStatus(), statuses())
                        .at("/effectiveAt", SINCE, messages.effectiveAt())
                        .at("/reason", REASON, messages.reason())
                        .at("/source", SOURCE, messages.source()),
                errors -> statusPage(id, typed, errors),
                () -> forms.present(id));
        FormReading reading = submission.reading(typed);
        ChangePlatformStatus command = new ChangePlatformStatus(
                reading.choice(STATUS, PlatformStatus.class),
                reading.moment(SINCE, messages.effectiveAt(), texts.zone().id()),
                typed.text(REASON),
                typed.text(SOURCE));
        if (!reading.errors().isEmpty()) {
            return submission.refused(form, reading.errors());
        }
        return submission.send(form, messages.statusSaved(), () -> {
            platforms.changeStatus(id, typed.precondition(), typed.key(), command);
            return "/platform/" + id;
        });
    }

    @GET
    @Path("{id}/narahubung")
    @RolesAllowed({RoleNames.OFFICER, RoleNames.LIAISON})
    public TemplateInstance askLiaison(String id) {
        return liaisonPage(id, Typed.empty(), FormErrors.none());
    }

    @POST
    @Path("{id}/narahubung")
    @RolesAllowed({RoleNames.OFFICER, RoleNames.LIAISON})
    public Response addLiaison(String id) {
        Typed typed = posted.read();
        PlatformMessages messages = messages();
        Form form = new Form(
                typed,
                new Fields()
                        .at("/name", NAME, messages.liaisonName())
                        .at("/email", MAIL, messages.liaisonEmail())
                        .at("/phone", PHONE, messages.liaisonPhone())
                        .at("/validFrom", FROM, messages.validFrom())
                        .at("/validTo", TO, messages.validTo()),
                errors -> liaisonPage(id, typed, errors),
                () -> forms.present(id));
        FormReading reading = submission.reading(typed);
        AddLiaison command = new AddLiaison(
                typed.text(NAME),
                typed.text(MAIL),
                typed.text(PHONE),
                typed.has(DOMICILED),
                reading.day(FROM, messages.validFrom()),
                reading.day(TO, messages.validTo()));
        if (!reading.errors().isEmpty()) {
            return submission.refused(form, reading.errors());
        }
        return submission.send(form, messages.liaisonSaved(), () -> {
            platforms.addLiaison(id, typed.precondition(), typed.key(), command);
            return "/platform/" + id;
        });
    }

    private TemplateInstance registerPage(Typed typed, FormErrors errors) {
        PlatformMessages messages = messages();
        List<Crumb> crumbs = List.of(Crumb.to(messages.title(), "/platform"), Crumb.here(messages.register()));
        return Templates.register(
                new PlatformFormPage(null, typed, crumbs), texts.zone().name(), errors);
    }

    private TemplateInstance statusPage(String id, Typed typed, FormErrors errors) {
        PlatformView platform = platforms.get(id);
        List<Option> others = statuses().stream()
                .filter(option -> !option.value().equals(platform.status().name()))
                .toList();
        return Templates.status(
                forms.page(platform, typed, messages().changeStatus()),
                others,
                texts.zone().name(),
                errors);
    }

    private List<Option> statuses() {
        return Arrays.stream(PlatformStatus.values())
                .map(status -> Option.of(status.name(), texts.labels().platformStatus(status)))
                .toList();
    }

    private TemplateInstance liaisonPage(String id, Typed typed, FormErrors errors) {
        return Templates.liaison(forms.page(platforms.get(id), typed, messages().addLiaison()), errors);
    }

    private PlatformMessages messages() {
        return texts.in(PlatformMessages.class);
    }

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance register(PlatformFormPage page, String zone, FormErrors errors);

        static native TemplateInstance status(
                PlatformFormPage page, List<Option> statuses, String zone, FormErrors errors);

        static native TemplateInstance liaison(PlatformFormPage page, FormErrors errors);
    }
}
