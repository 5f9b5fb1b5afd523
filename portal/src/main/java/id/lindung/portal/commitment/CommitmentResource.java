package id.lindung.portal.commitment;

import id.lindung.contracts.commitment.ActOnCommitment;
import id.lindung.portal.client.CommitmentsApi;
import id.lindung.portal.form.Fields;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormMessages;
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

/** One commitment, and the acts that need no more than a look and a reason. */
@Path("/komitmen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CommitmentResource {

    private static final String REASON = "alasan";

    private final CommitmentsApi commitments;
    private final CommitmentPages pages;
    private final PostedForm posted;
    private final Submission submission;
    private final Texts texts;

    CommitmentResource(
            @RestClient CommitmentsApi commitments,
            CommitmentPages pages,
            PostedForm posted,
            Submission submission,
            Texts texts) {
        this.commitments = commitments;
        this.pages = pages;
        this.posted = posted;
        this.submission = submission;
        this.texts = texts;
    }

    @GET
    @Path("{id}")
    public TemplateInstance commitment(UUID id) {
        return Templates.commitment(pages.page(id));
    }

    @GET
    @Path("{id}/{step: usulkan|konfirmasi|sanggah|jalankan|tutup}")
    public Response check(UUID id, String step) {
        CommitmentAct act = act(step);
        CommitmentPage page = pages.page(id);
        // What is not possible now has no page; the commitment itself says what is.
        return page.may(act.wireName())
                ? Response.ok(page(page, act, Typed.empty(), FormErrors.none())).build()
                : Response.seeOther(URI.create(page.href())).build();
    }

    @POST
    @Path("{id}/{step: usulkan|konfirmasi|sanggah|jalankan|tutup}")
    public Response take(UUID id, String step) {
        CommitmentAct act = act(step);
        Typed typed = posted.read();
        CommitmentMessages messages = pages.messages();
        Form form = new Form(
                typed,
                // What a guard may miss is no control of this form, but has a name all the same.
                new Fields()
                        .at("/reason", REASON, texts.in(FormMessages.class).reason())
                        .at("/indicators", null, messages.indicators())
                        .at("/dueOn", null, messages.dueOn())
                        .at("/ministryOwner", null, messages.ministryOwner())
                        .at("/platformOwner", null, messages.platformOwner())
                        .at("/title/en", null, messages.titleEn())
                        .at("/wording/en", null, messages.wordingEn()),
                errors -> page(pages.page(id), act, typed, errors),
                () -> pages.present(id));
        return submission.send(form, messages.actDone(act), () -> {
            ActOnCommitment command = new ActOnCommitment(typed.text(REASON));
            commitments.act(id, act.wireName(), typed.precondition(), typed.key(), command);
            return "/komitmen/" + id;
        });
    }

    private TemplateInstance page(CommitmentPage page, CommitmentAct act, Typed typed, FormErrors errors) {
        return Templates.act(
                page, act, typed, errors, pages.crumbs(page, pages.messages().actTitle(act)));
    }

    private static CommitmentAct act(String step) {
        return CommitmentAct.ofPath(step).orElseThrow(NotFoundException::new);
    }

    @CheckedTemplate(basePath = "commitment")
    static class Templates {
        static native TemplateInstance commitment(CommitmentPage page);

        static native TemplateInstance act(
                CommitmentPage page, CommitmentAct act, Typed typed, FormErrors errors, List<Crumb> crumbs);
    }
}
