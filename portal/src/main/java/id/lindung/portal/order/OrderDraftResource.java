package id.lindung.portal.order;

import id.lindung.contracts.takedown.DraftOrder;
import id.lindung.portal.client.OrdersApi;
import id.lindung.portal.form.FormPage;
import id.lindung.portal.form.Forms;
import id.lindung.portal.form.OpenForm;
import id.lindung.portal.form.Subject;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.session.RoleNames;
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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Drafts of orders: a new one, and the change of one that was not sent for signature yet. */
@Path("/perintah")
@RolesAllowed({RoleNames.OFFICER, RoleNames.CHILD_OFFICER})
@Produces(MediaType.TEXT_HTML)
public class OrderDraftResource {

    private final OrdersApi orders;
    private final OrderPages pages;
    private final DraftForm drafts;
    private final Forms forms;

    OrderDraftResource(@RestClient OrdersApi orders, OrderPages pages, DraftForm drafts, Forms forms) {
        this.orders = orders;
        this.pages = pages;
        this.drafts = drafts;
        this.forms = forms;
    }

    @GET
    @Path("baru")
    public TemplateInstance blank(@QueryParam(DraftForm.PLATFORM) String platformId) {
        return newDraft().show(drafts.usual(platformId));
    }

    @POST
    @Path("baru")
    public Response create() {
        return newDraft()
                .sendTo(sent ->
                        "/perintah/" + orders.draft(sent.key(), sent.command()).id());
    }

    @GET
    @Path("{id}/ubah")
    public TemplateInstance change(UUID id) {
        return changed(id).show();
    }

    @POST
    @Path("{id}/ubah")
    public Response replace(UUID id) {
        return changed(id).send(sent -> orders.replace(id, sent.stamp(), sent.command()));
    }

    private OpenForm<DraftOrder, Subject> newDraft() {
        return forms.begin("/perintah/baru", Crumb.to(pages.messages().title(), "/perintah"), drafts.form())
                .on((none, form) -> Templates.draft(null, form));
    }

    private OpenForm<DraftOrder, OrderPage> changed(UUID id) {
        return pages.form(id, "/ubah", drafts.revision())
                .showing(OrderPage::order)
                .on(Templates::draft);
    }

    @CheckedTemplate(basePath = "order")
    static class Templates {
        /** @param page null for a new draft */
        static native TemplateInstance draft(OrderPage page, FormPage form);
    }
}
