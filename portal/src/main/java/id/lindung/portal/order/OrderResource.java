package id.lindung.portal.order;

import id.lindung.contracts.takedown.ActOnOrder;
import id.lindung.portal.client.OrdersApi;
import id.lindung.portal.client.PlatformOrdersApi;
import id.lindung.portal.form.Fields;
import id.lindung.portal.form.Form;
import id.lindung.portal.form.FormMessages;
import id.lindung.portal.form.FormReading;
import id.lindung.portal.form.PostedForm;
import id.lindung.portal.form.Submission;
import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.security.FragmentRequest;
import id.lindung.portal.text.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** One order, and the acts on the whole of it: each is checked on a page of its own before it takes effect. */
@Path("/perintah")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OrderResource {

    private static final String CHECKED = "diperiksa";
    private static final String REASON = "alasan";

    private final OrdersApi orders;
    private final PlatformOrdersApi platformOrders;
    private final OrderPages pages;
    private final PostedForm posted;
    private final Submission submission;
    private final Texts texts;

    OrderResource(
            @RestClient OrdersApi orders,
            @RestClient PlatformOrdersApi platformOrders,
            OrderPages pages,
            PostedForm posted,
            Submission submission,
            Texts texts) {
        this.orders = orders;
        this.platformOrders = platformOrders;
        this.pages = pages;
        this.posted = posted;
        this.submission = submission;
        this.texts = texts;
    }

    @GET
    @Path("{id}")
    public TemplateInstance order(UUID id, @HeaderParam(FragmentRequest.HEADER) boolean refresh) {
        OrderPage page = pages.page(id);
        return refresh ? Templates.order$deadline(page) : Templates.order(page);
    }

    @GET
    @Path("{id}/{step: kirim|kembalikan|tanda-tangan|tarik|konfirmasi|tutup}")
    public Response check(UUID id, String step) {
        OrderAct act = act(step);
        OrderPage page = pages.page(id);
        // What is not possible now has no page; the order itself says what is.
        return page.may(act.wireName())
                ? Response.ok(page(page, act, Typed.empty(), FormErrors.none())).build()
                : Response.seeOther(URI.create(page.href())).build();
    }

    @POST
    @Path("{id}/{step: kirim|kembalikan|tanda-tangan|tarik|konfirmasi|tutup}")
    public Response take(UUID id, String step) {
        OrderAct act = act(step);
        Typed typed = posted.read();
        Form form =
                new Form(typed, fields(), errors -> page(pages.page(id), act, typed, errors), () -> pages.present(id));
        FormReading reading = submission.reading(typed);
        if (act.isChecked() && !typed.has(CHECKED)) {
            reading.refuse(CHECKED, pages.messages().checkedMissing());
        }
        if (!reading.errors().isEmpty()) {
            return submission.refused(form, reading.errors());
        }
        return submission.send(form, pages.messages().actDone(act), () -> {
            send(id, act, typed);
            return "/perintah/" + id;
        });
    }

    private void send(UUID id, OrderAct act, Typed typed) {
        ActOnOrder command = new ActOnOrder(typed.text(REASON));
        if (act == OrderAct.ACKNOWLEDGE) {
            platformOrders.acknowledge(id, typed.precondition(), typed.key(), command);
        } else {
            orders.act(id, act.wireName(), typed.precondition(), typed.key(), command);
        }
    }

    private TemplateInstance page(OrderPage page, OrderAct act, Typed typed, FormErrors errors) {
        return Templates.act(
                page, act, typed, errors, pages.crumbs(page, pages.messages().actTitle(act)));
    }

    /** What a completeness check may name stands on the page, but not in this form. */
    private Fields fields() {
        OrderMessages messages = pages.messages();
        return new Fields()
                .at("/reason", REASON, texts.in(FormMessages.class).reason())
                .at("/legalAnalysis", null, messages.legalAnalysis())
                .at("/letterReference", null, messages.letterReference())
                .at("/redressText", null, messages.redressText())
                .at("/items", null, messages.screenshot());
    }

    private static OrderAct act(String step) {
        return OrderAct.ofPath(step).orElseThrow(NotFoundException::new);
    }

    @CheckedTemplate(basePath = "order")
    static class Templates {
        static native TemplateInstance order(OrderPage page);

        /** The deadline alone, for the page that is open already. */
        static native TemplateInstance order$deadline(OrderPage page);

        static native TemplateInstance act(
                OrderPage page, OrderAct act, Typed typed, FormErrors errors, List<Crumb> crumbs);
    }
}
