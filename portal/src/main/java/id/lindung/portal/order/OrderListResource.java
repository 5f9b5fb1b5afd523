package id.lindung.portal.order;

import id.lindung.contracts.paging.Page;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.OrderSummary;
import id.lindung.portal.client.OrdersApi;
import id.lindung.portal.form.typed.PostedForm;
import id.lindung.portal.listing.Filter;
import id.lindung.portal.listing.PageLinks;
import id.lindung.portal.listing.Position;
import id.lindung.portal.reference.ContentCategories;
import id.lindung.portal.reference.PlatformNames;
import id.lindung.portal.text.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The list of orders: a search page for officials, the whole of its orders for a platform. */
@Path("/perintah")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OrderListResource {

    private final OrdersApi orders;
    private final OrderConditions conditions;
    private final ContentCategories categories;
    private final PlatformNames platforms;
    private final PostedForm posted;
    private final Texts texts;

    OrderListResource(
            @RestClient OrdersApi orders,
            OrderConditions conditions,
            ContentCategories categories,
            PlatformNames platforms,
            PostedForm posted,
            Texts texts) {
        this.orders = orders;
        this.conditions = conditions;
        this.categories = categories;
        this.platforms = platforms;
        this.posted = posted;
        this.texts = texts;
    }

    @GET
    public TemplateInstance list(
            @QueryParam(OrderConditions.WORDS) String typed, @Context UriInfo uri, @BeanParam Position position) {
        Filter filter = conditions.all.read(uri.getQueryParameters(), texts);
        if (OrderConditions.isAddress(typed)) {
            throw new RedirectionException(to(filter));
        }
        Page<OrderSummary> page = orders.list(
                filter.text(OrderConditions.PLATFORM),
                filter.constant(OrderStatus.class, OrderConditions.STATUS),
                filter.text(OrderConditions.CATEGORY),
                filter.onlyIf(OrderConditions.OVERDUE),
                filter.onlyIf(OrderConditions.RETURNED),
                filter.onlyIf(OrderConditions.STILL_UP),
                startOf(filter.text(OrderConditions.SENT_FROM), 0),
                startOf(filter.text(OrderConditions.SENT_TO), 1),
                filter.text(OrderConditions.WORDS),
                filter.is(OrderConditions.SORT) ? "drafted" : "deadline",
                position.cursor(),
                Position.ROWS);
        return Templates.list(new OrderList(
                page.items().stream().map(this::row).toList(),
                PageLinks.of(filter.address(), position, page).counted(OrderSummary.MOST_COUNTED),
                filter));
    }

    /** What is looked for may be the address of content, which must not get into the browser's history or a log. */
    @POST
    @Path("cari")
    public Response search() {
        return to(conditions.all.read(posted.read()::text, texts));
    }

    /** When the day after so many more begins for the reader; null for no day. */
    private Instant startOf(String day, int later) {
        LocalDate first = OrderConditions.dayOf(day);
        return first == null
                ? null
                : first.plusDays(later).atStartOfDay(texts.zone().id()).toInstant();
    }

    private static Response to(Filter filter) {
        return Response.seeOther(URI.create(filter.address().toString())).build();
    }

    private OrderList.Row row(OrderSummary order) {
        return new OrderList.Row(order, categories.label(order.category()), platforms.of(order.platformId()));
    }

    @CheckedTemplate(basePath = "order")
    static class Templates {
        static native TemplateInstance list(OrderList list);
    }
}
