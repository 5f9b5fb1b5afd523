package id.lindung.portal.update;

import static id.lindung.portal.form.Control.area;
import static id.lindung.portal.form.Control.radios;

import id.lindung.contracts.update.ProposeOutcome;
import id.lindung.contracts.update.UpdateState;
import id.lindung.portal.client.UpdatesApi;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormPage;
import id.lindung.portal.form.Forms;
import id.lindung.portal.form.OpenForm;
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
import org.jboss.resteasy.reactive.RestForm;

/** The review of an update: an officer proposes an outcome, a second official confirms or returns it. */
@Path("/pembaruan/{id}/tinjau")
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

    private final Form<ProposeOutcome> outcome = Form.of(
                    ProposeOutcome.class,
                    radios(OUTCOME, "/outcome", "update:outcome", this::outcomes)
                            .required(),
                    area("alasan", "/reason", "update:outcomeReason").hint(),
                    area("catatan", "/internalNote", "update:internalNote").hint())
            .says("update:review", "update:reviewLead", "update:outcomeSend", "update:outcomeWaits");

    private final UpdatesApi updates;
    private final UpdatePages pages;
    private final Forms forms;

    ReviewResource(@RestClient UpdatesApi updates, UpdatePages pages, Forms forms) {
        this.updates = updates;
        this.pages = pages;
        this.forms = forms;
    }

    @GET
    public TemplateInstance review(UUID id) {
        return reviewing(id, null).show();
    }

    @POST
    @RolesAllowed(RoleNames.OFFICER)
    public Response propose(UUID id, @RestForm(OUTCOME) String chosen) {
        return reviewing(id, chosen).send(sent -> updates.proposeOutcome(id, sent.stamp(), sent.command()));
    }

    private OpenForm<ProposeOutcome, UpdatePage> reviewing(UUID id, String chosen) {
        boolean atOnce = UpdateState.CHANGES_REQUESTED.name().equals(chosen);
        return forms.about("/pembaruan/" + id, "/tinjau", () -> pages.page(id), outcome)
                .done(atOnce ? pages.messages().changesRequested() : null)
                .backTo("/pembaruan/" + id + "/tinjau")
                .on(Templates::review);
    }

    private List<Option> outcomes() {
        UpdateMessages messages = pages.messages();
        return Stream.of(UpdateState.ACCEPTED, UpdateState.CHANGES_REQUESTED, UpdateState.REJECTED)
                .map(state -> new Option(state.name(), messages.outcomeOption(state), messages.outcomeHint(state)))
                .toList();
    }

    @CheckedTemplate(basePath = "update")
    static class Templates {
        static native TemplateInstance review(UpdatePage page, FormPage form);
    }
}
