package id.lindung.portal.order;

import id.lindung.contracts.takedown.OrderItemView;
import id.lindung.contracts.takedown.RevealAddress;
import id.lindung.contracts.takedown.RevealedAddress;
import id.lindung.portal.client.OrdersApi;
import id.lindung.portal.client.ServiceRefusal;
import id.lindung.portal.form.Fields;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormMessages;
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
@Path("/perintah")
@RolesAllowed({RoleNames.CHILD_OFFICER, RoleNames.LIAISON, RoleNames.PLATFORM_APPROVER})
@Produces(MediaType.TEXT_HTML)
public class AddressResource {

    private static final String REASON = "alasan";

    private final OrdersApi orders;
    private final OrderPages pages;
    private final PostedForm posted;
    private final Submission submission;
    private final Texts texts;

    AddressResource(
            @RestClient OrdersApi orders, OrderPages pages, PostedForm posted, Submission submission, Texts texts) {
        this.orders = orders;
        this.pages = pages;
        this.posted = posted;
        this.submission = submission;
        this.texts = texts;
    }

    @GET
    @Path("{id}/konten/{position}/alamat")
    public TemplateInstance ask(UUID id, int position) {
        return page(id, position, null, Typed.empty(), FormErrors.none());
    }

    @POST
    @Path("{id}/konten/{position}/alamat")
    public Response reveal(UUID id, int position) {
        Typed typed = posted.read();
        Form form = new Form(
                typed,
                new Fields().at("/reason", REASON, texts.in(FormMessages.class).reason()),
                errors -> page(id, position, null, typed, errors),
                () -> pages.present(id));
        try {
            RevealedAddress address = orders.reveal(id, position, new RevealAddress(typed.text(REASON)));
            return Response.ok(page(id, position, address.url(), typed, FormErrors.none()))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .header("Referrer-Policy", "no-referrer")
                    .build();
        } catch (ServiceRefusal refusal) {
            return submission.answer(form, refusal);
        }
    }

    private TemplateInstance page(UUID id, int position, String address, Typed typed, FormErrors errors) {
        OrderPage page = pages.page(id);
        List<Crumb> crumbs = pages.crumbs(page, pages.messages().revealTitle(position));
        return Templates.address(page, pages.item(page, position), address, typed, errors, crumbs);
    }

    @CheckedTemplate(basePath = "order")
    static class Templates {
        static native TemplateInstance address(
                OrderPage page, OrderItemView item, String address, Typed typed, FormErrors errors, List<Crumb> crumbs);
    }
}
