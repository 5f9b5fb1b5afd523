package id.lindung.portal.update;

import id.lindung.contracts.update.ActOnUpdate;
import id.lindung.portal.client.UpdatesApi;
import id.lindung.portal.form.Fields;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormMessages;
import id.lindung.portal.form.FormReading;
import id.lindung.portal.form.PostedForm;
import id.lindung.portal.form.Submission;
import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.text.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One update, and the acts on it by either side. */
@Path("/pembaruan")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class UpdateResource {

    private static final String STEPS = "serahkan|kirim|kembalikan|tarik|mulai|setujui|kembalikan-putusan";
    private static final String REASON = "alasan";
    private static final String TICKED = "pernyataan";

    private final UpdatesApi updates;
    private final UpdatePages pages;
    private final ReportFields reportFields;
    private final PostedForm posted;
    private final Submission submission;
    private final Texts texts;

    UpdateResource(
            @RestClient UpdatesApi updates,
            UpdatePages pages,
            ReportFields reportFields,
            PostedForm posted,
            Submission submission,
            Texts texts) {
        this.updates = updates;
        this.pages = pages;
        this.reportFields = reportFields;
        this.posted = posted;
        this.submission = submission;
        this.texts = texts;
    }

    @GET
    @Path("{id}")
    public TemplateInstance update(UUID id) {
        return Templates.update(pages.page(id));
    }

    @GET
    @Path("{id}/{step: " + STEPS + "}")
    public Response check(UUID id, String step) {
        UpdateAct act = act(step);
        UpdatePage page = pages.page(id);
        // What is not possible now has no page; the update itself says what is.
        return page.may(act.wireName())
                ? Response.ok(page(page, act, Typed.empty(), FormErrors.none())).build()
                : Response.seeOther(URI.create(page.href())).build();
    }

    @POST
    @Path("{id}/{step: " + STEPS + "}")
    public Response take(UUID id, String step) {
        UpdateAct act = act(step);
        Typed typed = posted.read();
        Form form = new Form(
                typed, fields(id, act), errors -> page(pages.page(id), act, typed, errors), () -> pages.present(id));
        FormReading reading = submission.reading(typed);
        if (act.tick() != UpdateAct.Tick.NONE && !typed.has(TICKED)) {
            reading.refuse(TICKED, pages.messages().statementMissing());
        }
        if (!reading.errors().isEmpty()) {
            return submission.refused(form, reading.errors());
        }
        return submission.send(form, pages.messages().actDone(act), () -> {
            updates.act(id, act.wireName(), typed.precondition(), typed.key(), new ActOnUpdate(typed.text(REASON)));
            return next(id, act);
        });
    }

    private static String next(UUID id, UpdateAct act) {
        return switch (act) {
            case SUBMIT -> "/lapor/" + id + "/tanda-terima";
            case START_REVIEW, CONFIRM_OUTCOME, RETURN_OUTCOME -> "/pembaruan/" + id + "/tinjau";
            case HAND_OVER, RETURN_TO_DRAFT, WITHDRAW -> "/pembaruan/" + id;
        };
    }

    private TemplateInstance page(UpdatePage page, UpdateAct act, Typed typed, FormErrors errors) {
        return Templates.act(
                page, act, typed, errors, pages.crumbs(page, pages.messages().actTitle(act)));
    }

    /** Handing over and submitting are checked for completeness, which names parts of the report itself. */
    private Fields fields(UUID id, UpdateAct act) {
        Fields fields =
                new Fields().at("/reason", REASON, texts.in(FormMessages.class).reason());
        if (act == UpdateAct.HAND_OVER || act == UpdateAct.SUBMIT) {
            reportFields.addTo(fields, pages.page(id));
        }
        return fields;
    }

    private static UpdateAct act(String step) {
        return UpdateAct.ofPath(step).orElseThrow(NotFoundException::new);
    }

    @CheckedTemplate(basePath = "update")
    static class Templates {
        static native TemplateInstance update(UpdatePage page);

        static native TemplateInstance act(
                UpdatePage page, UpdateAct act, Typed typed, FormErrors errors, List<Crumb> crumbs);
    }
}
