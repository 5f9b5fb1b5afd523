package id.lindung.portal.update.draft;

import id.lindung.contracts.update.ReceiptView;
import id.lindung.contracts.update.SubmissionView;
import id.lindung.portal.client.UpdatesApi;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.text.Texts;
import id.lindung.portal.update.UpdateDraftMessages;
import id.lindung.portal.update.UpdatePage;
import id.lindung.portal.update.UpdatePages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Proof of a submission, made to be printed. */
@Path("/lapor")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ReceiptResource {

    private final UpdatesApi updates;
    private final UpdatePages pages;
    private final Texts texts;

    ReceiptResource(@RestClient UpdatesApi updates, UpdatePages pages, Texts texts) {
        this.updates = updates;
        this.pages = pages;
        this.texts = texts;
    }

    /** @param revision the submission; null for the last one */
    @GET
    @Path("{id}/tanda-terima")
    public TemplateInstance receipt(UUID id, @QueryParam("revisi") Integer revision) {
        UpdatePage page = pages.page(id);
        ReceiptView receipt = page.update().receipts().stream()
                .filter(one -> revision == null || one.revision() == revision)
                .reduce((earlier, later) -> later)
                .orElseThrow(NotFoundException::new);
        String title = texts.in(UpdateDraftMessages.class).receiptTitle();
        return Templates.receipt(page, receipt, updates.submission(id, receipt.revision()), page.crumbs(title));
    }

    @CheckedTemplate(basePath = "update/draft")
    static class Templates {
        static native TemplateInstance receipt(
                UpdatePage page, ReceiptView receipt, SubmissionView submission, List<Crumb> crumbs);
    }
}
