package id.lindung.portal.order;

import id.lindung.contracts.lifecycle.Act;
import id.lindung.contracts.takedown.ActOnOrder;
import id.lindung.contracts.takedown.OrderAct;
import id.lindung.portal.client.OrdersApi;
import id.lindung.portal.client.PlatformOrdersApi;
import id.lindung.portal.form.FormPage;
import id.lindung.portal.form.Forms;
import id.lindung.portal.form.Sent;
import id.lindung.portal.form.act.OpenAct;
import id.lindung.portal.security.FragmentRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One order, and the acts on the whole of it: each is checked on a page of its own before it takes effect. */
@Path("/perintah")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OrderResource {

    private final OrdersApi orders;
    private final PlatformOrdersApi platformOrders;
    private final OrderPages pages;
    private final DraftForm drafts;
    private final Forms forms;

    OrderResource(
            @RestClient OrdersApi orders,
            @RestClient PlatformOrdersApi platformOrders,
            OrderPages pages,
            DraftForm drafts,
            Forms forms) {
        this.orders = orders;
        this.platformOrders = platformOrders;
        this.pages = pages;
        this.drafts = drafts;
        this.forms = forms;
    }

    @GET
    @Path("{id}")
    public TemplateInstance order(UUID id, @HeaderParam(FragmentRequest.HEADER) boolean refresh) {
        OrderPage page = pages.page(id);
        return refresh ? Templates.order$deadline(page) : Templates.order(page);
    }

    @GET
    @Path("{id}/{act}")
    public Response check(UUID id, String act) {
        return act(id, act).check();
    }

    @POST
    @Path("{id}/{act}")
    public Response take(UUID id, String act) {
        return act(id, act).take((taken, sent) -> send(id, taken, sent));
    }

    private void send(UUID id, Act act, Sent<ActOnOrder> sent) {
        if (act == OrderAct.ACKNOWLEDGE) {
            platformOrders.acknowledge(id, sent.stamp(), sent.command());
        } else {
            orders.act(id, act.action(), sent.stamp(), sent.command());
        }
    }

    private OpenAct<ActOnOrder, OrderPage> act(UUID id, String path) {
        return OrderActPages.PAGES
                .open(path, "/perintah/" + id, () -> pages.page(id), Templates::act, forms)
                .checking(List.of(OrderAct.SUBMIT, OrderAct.SIGN), drafts::missing, drafts::fields);
    }

    @CheckedTemplate(basePath = "order")
    static class Templates {
        static native TemplateInstance order(OrderPage page);

        /** The deadline alone, for the page that is open already. */
        static native TemplateInstance order$deadline(OrderPage page);

        static native TemplateInstance act(OrderPage page, FormPage form);
    }
}
