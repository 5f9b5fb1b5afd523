package id.lindung.portal.platform;

import id.lindung.contracts.caselog.CaseEventView;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.portal.client.PlatformsApi;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormReading;
import id.lindung.portal.form.PostedForm;
import id.lindung.portal.form.Submission;
import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.session.RoleNames;
import id.lindung.portal.text.Texts;
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
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Entries of a platform's case log: what a commitment is to rest on has to be recorded first. */
@Path("/platform/{id}/kasus")
@RolesAllowed({RoleNames.OFFICER, RoleNames.CHILD_OFFICER})
@Produces(MediaType.TEXT_HTML)
public class CaseEventFormResource {

    /** Where to go afterwards, as the links to this form say it. */
    private static final String NEXT = "lanjut";

    private static final String TO_COMMITMENT = "komitmen";

    private final PlatformsApi platforms;
    private final CaseEventForm events;
    private final PostedForm posted;
    private final Submission submission;
    private final Texts texts;

    CaseEventFormResource(
            @RestClient PlatformsApi platforms,
            CaseEventForm events,
            PostedForm posted,
            Submission submission,
            Texts texts) {
        this.platforms = platforms;
        this.events = events;
        this.posted = posted;
        this.submission = submission;
        this.texts = texts;
    }

    @GET
    public TemplateInstance blank(String id, @QueryParam(NEXT) String next) {
        return page(id, TO_COMMITMENT.equals(next), events.blank(id), FormErrors.none());
    }

    @POST
    public Response add(String id) {
        Typed typed = posted.read();
        boolean towardsCommitment = TO_COMMITMENT.equals(typed.text(NEXT));
        Form form = Form.ofNew(typed, events.fields(), errors -> page(id, towardsCommitment, typed, errors));
        FormReading reading = submission.reading(typed);
        CaseEventView command = events.command(id, typed, reading);
        if (!reading.errors().isEmpty()) {
            return submission.refused(form, reading.errors());
        }
        return submission.send(form, messages().eventSaved(), () -> {
            CaseEventView event = platforms.addCaseEvent(typed.key(), command);
            return towardsCommitment
                    ? "/komitmen/baru?platform=" + event.platformId() + "&peristiwa=" + event.code()
                    : "/platform/" + event.platformId() + "#" + event.code();
        });
    }

    private TemplateInstance page(String id, boolean towardsCommitment, Typed typed, FormErrors errors) {
        PlatformView platform = platforms.get(id);
        List<Crumb> crumbs = List.of(
                Crumb.to(messages().title(), "/platform"),
                Crumb.to(platform.name(), "/platform/" + id),
                Crumb.here(messages().addEvent()));
        return Templates.event(
                new CaseEventFormPage(platform, events.kinds(), towardsCommitment, typed, crumbs), errors);
    }

    private PlatformMessages messages() {
        return texts.in(PlatformMessages.class);
    }

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance event(CaseEventFormPage page, FormErrors errors);
    }
}
