package id.lindung.portal.commitment;

import id.lindung.contracts.commitment.ActOnCommitment;
import id.lindung.contracts.commitment.CommitmentAct;
import id.lindung.portal.client.CommitmentsApi;
import id.lindung.portal.form.FormPage;
import id.lindung.portal.form.Forms;
import id.lindung.portal.form.act.OpenAct;
import id.lindung.portal.form.refusal.Fields;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One commitment, and the acts on it and on a proposal that need no more than a look and a reason. */
@Path("/komitmen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CommitmentResource {

    private final CommitmentsApi commitments;
    private final CommitmentPages pages;
    private final CommitmentForm drafts;
    private final Forms forms;

    CommitmentResource(
            @RestClient CommitmentsApi commitments, CommitmentPages pages, CommitmentForm drafts, Forms forms) {
        this.commitments = commitments;
        this.pages = pages;
        this.drafts = drafts;
        this.forms = forms;
    }

    @GET
    @Path("{id}")
    public TemplateInstance commitment(UUID id) {
        return Templates.commitment(pages.page(id));
    }

    @GET
    @Path("{id}/{act}")
    public Response check(UUID id, String act) {
        return act(id, act).check();
    }

    @POST
    @Path("{id}/{act}")
    public Response take(UUID id, String act) {
        return act(id, act).take((taken, sent) -> commitments.act(id, taken.action(), sent.stamp(), sent.command()));
    }

    @GET
    @Path("{id}/usulan/{proposalId}/{act}")
    public Response checkDecision(UUID id, UUID proposalId, String act) {
        return decision(id, proposalId, act).check();
    }

    @POST
    @Path("{id}/usulan/{proposalId}/{act}")
    public Response decide(UUID id, UUID proposalId, String act) {
        return decision(id, proposalId, act)
                .take((taken, sent) ->
                        commitments.decide(id, proposalId, taken.action(), sent.stamp(), sent.command()));
    }

    private OpenAct<ActOnCommitment, CommitmentPage> act(UUID id, String path) {
        return CommitmentActPages.PAGES
                .open(path, "/komitmen/" + id, () -> pages.page(id), Templates::act, forms)
                .checking(List.of(CommitmentAct.PROPOSE), this::missing, this::fields);
    }

    private OpenAct<ActOnCommitment, CommitmentPage> decision(UUID id, UUID proposalId, String path) {
        return CommitmentActPages.DECISIONS
                .open(
                        "usulan/" + proposalId + "/" + path,
                        "/komitmen/" + id,
                        () -> pages.page(id),
                        Templates::decide,
                        forms)
                .decided(page -> page.proposal() == null
                        || !page.commitment().proposal().id().equals(proposalId));
    }

    private List<FormPage.Missing> missing(CommitmentPage page) {
        return forms.missing(drafts.of(page.commitment()), page.commitment(), editHref(page));
    }

    private List<Fields.Field> fields(CommitmentPage page) {
        return forms.elsewhere(drafts.of(page.commitment()), editHref(page));
    }

    private static String editHref(CommitmentPage page) {
        return page.may("revise") ? page.href() + "/ubah" : null;
    }

    @CheckedTemplate(basePath = "commitment")
    static class Templates {
        static native TemplateInstance commitment(CommitmentPage page);

        static native TemplateInstance act(CommitmentPage page, FormPage form);

        static native TemplateInstance decide(CommitmentPage page, FormPage form);
    }
}
