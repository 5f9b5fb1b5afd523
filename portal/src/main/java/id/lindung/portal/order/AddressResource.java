package id.lindung.portal.order;

import static id.lindung.portal.form.Control.area;

import id.lindung.contracts.takedown.item.OrderItemView;
import id.lindung.contracts.takedown.item.RevealAddress;
import id.lindung.portal.client.OrdersApi;
import id.lindung.portal.form.Control.Need;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.OpenForm;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.session.RoleNames;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * The address of a restricted item. It stands in the answer to a POST and nowhere else: no address leads to it, no
 * history, cache or referrer keeps it.
 */
@Path("/perintah/{id}/konten/{position}/alamat")
@RolesAllowed({RoleNames.CHILD_OFFICER, RoleNames.LIAISON, RoleNames.PLATFORM_APPROVER})
@Produces(MediaType.TEXT_HTML)
public class AddressResource {

    private static final Form<RevealAddress> REASON = Form.of(
                    RevealAddress.class,
                    area("alasan", "/reason", "page:reason").needed(Need.ALWAYS).rows(3))
            .says("order:revealTitle(it)", "order:revealLead", "order:revealSend", null)
            .grave();

    private final OrdersApi orders;
    private final OrderPages pages;

    AddressResource(@RestClient OrdersApi orders, OrderPages pages) {
        this.orders = orders;
        this.pages = pages;
    }

    @GET
    public TemplateInstance ask(UUID id, int position) {
        return form(id, position).show();
    }

    @POST
    public Response reveal(UUID id, int position) {
        return form(id, position)
                .answer(sent -> revealed(
                        pages.page(id),
                        position,
                        orders.reveal(id, position, sent.command()).url()));
    }

    private Response revealed(OrderPage page, int position, String address) {
        List<Crumb> crumbs = page.crumbs(pages.messages().revealTitle(position));
        return Response.ok(Templates.address(page, page.item(position), address, crumbs))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private OpenForm<RevealAddress, OrderPage> form(UUID id, int position) {
        return pages.form(id, "/konten/" + position + "/alamat", REASON).naming(page -> position);
    }

    @CheckedTemplate(basePath = "order")
    static class Templates {
        static native TemplateInstance address(OrderPage page, OrderItemView item, String address, List<Crumb> crumbs);
    }
}
