package id.lindung.portal.update;

import id.lindung.contracts.update.ProposeOutcome;
import id.lindung.contracts.update.UpdateState;
import id.lindung.portal.client.UpdatesApi;
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
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The review of an update: an officer proposes an outcome, a second official confirms or returns it. */
@Path("/pembaruan")
@RolesAllowed({
    RoleNames.OFFICER,
    RoleNames.CHILD_OFFICER,
    RoleNames.REVIEWER,
    RoleNames.LEGAL,
    RoleNames.DIRECTOR,
    RoleNames.MINISTER_DELEGATE,
    RoleNames.OBSERVER,
    RoleNames.AUDITOR
})
@Produces(MediaType.TEXT_HTML)
public class ReviewResource {

    private static final String OUTCOME = "putusan";
    private static final String REASON = "alasan";
    private static final String NOTE = "catatan";

    private final UpdatesApi updates;
    private final UpdatePages pages;
    private final PostedForm posted;
    private final Submission submission;

    ReviewResource(@RestClient UpdatesApi updates, UpdatePages pages, PostedForm posted, Submission submission) {
        this.updates = updates;
        this.pages = pages;
        this.posted = posted;
        this.submission = submission;
    }

    @GET
    @Path("{id}/tinjau")
    public TemplateInstance review(UUID id) {
        return page(id, Typed.empty(), FormErrors.none());
    }

    @POST
    @Path("{id}/tinjau")
    @RolesAllowed(RoleNames.OFFICER)
    public Response propose(UUID id) {
        Typed typed = posted.read();
        UpdateMessages messages = pages.messages();
        Form form = new Form(
                typed,
                new Fields()
                        .choiceAt("/outcome", OUTCOME, messages.outcome(), outcomes())
                        .at("/reason", REASON, messages.outcomeReason())
                        .at("/internalNote", NOTE, messages.internalNote()),
                errors -> page(id, typed, errors),
                () -> pages.present(id));
        FormReading reading = submission.reading(typed);
        reading.require(OUTCOME, messages.outcome());
        if (!reading.errors().isEmpty()) {
            return submission.refused(form, reading.errors());
        }
        UpdateState outcome = reading.choice(OUTCOME, UpdateState.class);
        String done = outcome == UpdateState.CHANGES_REQUESTED ? messages.changesRequested() : messages.outcomeWaits();
        return submission.send(form, done, () -> {
            ProposeOutcome command = new ProposeOutcome(outcome, typed.text(REASON), typed.text(NOTE));
            updates.proposeOutcome(id, typed.precondition(), typed.key(), command);
            return "/pembaruan/" + id + "/tinjau";
        });
    }

    private TemplateInstance page(UUID id, Typed typed, FormErrors errors) {
        UpdatePage page = pages.page(id);
        return Templates.review(
                page,
                outcomes(),
                typed,
                errors,
                pages.crumbs(page, pages.messages().review()));
    }

    private List<Option> outcomes() {
        UpdateMessages messages = pages.messages();
        return Stream.of(UpdateState.ACCEPTED, UpdateState.CHANGES_REQUESTED, UpdateState.REJECTED)
                .map(state -> new Option(state.name(), messages.outcomeOption(state), messages.outcomeHint(state)))
                .toList();
    }

    @CheckedTemplate(basePath = "update")
    static class Templates {
        static native TemplateInstance review(
                UpdatePage page, List<Option> outcomes, Typed typed, FormErrors errors, List<Crumb> crumbs);
    }
}
