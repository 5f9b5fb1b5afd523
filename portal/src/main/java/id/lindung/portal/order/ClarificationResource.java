package id.lindung.portal.order;

import static id.lindung.portal.form.Control.area;

import id.lindung.contracts.takedown.AskClarification;
import id.lindung.portal.client.OrdersApi;
import id.lindung.portal.client.PlatformOrdersApi;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormPage;
import id.lindung.portal.form.OpenForm;
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
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A platform's question on an order, and the ministry's answer: one page, whose sides differ. */
@Path("/perintah/{id}/klarifikasi")
@RolesAllowed({RoleNames.LIAISON, RoleNames.PLATFORM_APPROVER, RoleNames.OFFICER})
@Produces(MediaType.TEXT_HTML)
public class ClarificationResource {

    private static final Form<AskClarification> QUESTION = Form.of(
                    AskClarification.class, area("teks", "/text", "order:askField"))
            .says("order:askTitle", "order:askLead", "order:askSend", "order:asked");
    private static final Form<AskClarification> ANSWER = Form.of(
                    AskClarification.class, area("teks", "/text", "order:clarifyField"))
            .says("order:clarifyTitle", "order:clarifyLead", "order:clarifySend", "order:clarified");

    private final OrdersApi orders;
    private final PlatformOrdersApi platformOrders;
    private final OrderPages pages;
    private final Viewer viewer;

    ClarificationResource(
            @RestClient OrdersApi orders,
            @RestClient PlatformOrdersApi platformOrders,
            OrderPages pages,
            Viewer viewer) {
        this.orders = orders;
        this.platformOrders = platformOrders;
        this.pages = pages;
        this.viewer = viewer;
    }

    @GET
    public TemplateInstance form(UUID id) {
        return open(id).show();
    }

    @POST
    public Response send(UUID id) {
        return open(id).send(sent -> {
            if (viewer.isPlatform()) {
                platformOrders.ask(id, sent.stamp(), sent.command());
            } else {
                orders.clarify(id, sent.stamp(), sent.command());
            }
        });
    }

    private OpenForm<AskClarification, OrderPage> open(UUID id) {
        return pages.form(id, "/klarifikasi", viewer.isPlatform() ? QUESTION : ANSWER)
                .on(Templates::clarification);
    }

    @CheckedTemplate(basePath = "order")
    static class Templates {
        static native TemplateInstance clarification(OrderPage page, FormPage form);
    }
}
