package id.lindung.portal.order;

import id.lindung.contracts.takedown.AskClarification;
import id.lindung.portal.client.OrdersApi;
import id.lindung.portal.client.PlatformOrdersApi;
import id.lindung.portal.form.Fields;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.PostedForm;
import id.lindung.portal.form.Submission;
import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.session.RoleNames;
import id.lindung.portal.session.Viewer;
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
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A platform's question on an order, and the ministry's answer: one page, whose sides differ. */
@Path("/perintah")
@RolesAllowed({RoleNames.LIAISON, RoleNames.PLATFORM_APPROVER, RoleNames.OFFICER})
@Produces(MediaType.TEXT_HTML)
public class ClarificationResource {

    private static final String TEXT = "teks";

    private final OrdersApi orders;
    private final PlatformOrdersApi platformOrders;
    private final OrderPages pages;
    private final PostedForm posted;
    private final Submission submission;
    private final Viewer viewer;

    ClarificationResource(
            @RestClient OrdersApi orders,
            @RestClient PlatformOrdersApi platformOrders,
            OrderPages pages,
            PostedForm posted,
            Submission submission,
            Viewer viewer) {
        this.orders = orders;
        this.platformOrders = platformOrders;
        this.pages = pages;
        this.posted = posted;
        this.submission = submission;
        this.viewer = viewer;
    }

    @GET
    @Path("{id}/klarifikasi")
    public TemplateInstance form(UUID id) {
        return page(id, Typed.empty(), FormErrors.none());
    }

    @POST
    @Path("{id}/klarifikasi")
    public Response send(UUID id) {
        Typed typed = posted.read();
        OrderMessages messages = pages.messages();
        boolean asking = viewer.isPlatform();
        Form form = new Form(
                typed,
                new Fields().at("/text", TEXT, asking ? messages.askField() : messages.clarifyField()),
                errors -> page(id, typed, errors),
                () -> pages.present(id));
        AskClarification command = new AskClarification(typed.text(TEXT));
        return submission.send(form, asking ? messages.asked() : messages.clarified(), () -> {
            if (asking) {
                platformOrders.ask(id, typed.precondition(), typed.key(), command);
            } else {
                orders.clarify(id, typed.precondition(), typed.key(), command);
            }
            return "/perintah/" + id;
        });
    }

    private TemplateInstance page(UUID id, Typed typed, FormErrors errors) {
        OrderPage page = pages.page(id);
        boolean asking = viewer.isPlatform();
        OrderMessages messages = pages.messages();
        String title = asking ? messages.askTitle() : messages.clarifyTitle();
        return Templates.clarification(page, asking, typed, errors, pages.crumbs(page, title));
    }

    @CheckedTemplate(basePath = "order")
    static class Templates {
        static native TemplateInstance clarification(
                OrderPage page, boolean asking, Typed typed, FormErrors errors, List<Crumb> crumbs);
    }
}
