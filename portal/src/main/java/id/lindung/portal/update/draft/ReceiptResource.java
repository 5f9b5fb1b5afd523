package id.lindung.portal.update.draft;

import id.lindung.contracts.update.ReceiptView;
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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** Proof of a submission, made to be printed. */
@Path("/lapor")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ReceiptResource {

    private final UpdatePages pages;
    private final Texts texts;

    ReceiptResource(UpdatePages pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    @GET
    @Path("{id}/tanda-terima")
    public TemplateInstance receipt(UUID id) {
        UpdatePage page = pages.page(id);
        List<ReceiptView> receipts = page.update().receipts();
        if (receipts.isEmpty()) {
            throw new NotFoundException();
        }
        String title = texts.in(UpdateDraftMessages.class).receiptTitle();
        return Templates.receipt(page, receipts.get(receipts.size() - 1), page.crumbs(title));
    }

    @CheckedTemplate(basePath = "update/draft")
    static class Templates {
        static native TemplateInstance receipt(UpdatePage page, ReceiptView receipt, List<Crumb> crumbs);
    }
}
