package id.lindung.portal.order;

import id.lindung.contracts.paging.Page;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.OrderSummary;
import id.lindung.portal.client.OrdersApi;
import id.lindung.portal.form.PostedForm;
import id.lindung.portal.layout.Labels;
import id.lindung.portal.layout.Option;
import id.lindung.portal.listing.Chip;
import id.lindung.portal.listing.ListAddress;
import id.lindung.portal.listing.PageLinks;
import id.lindung.portal.listing.Position;
import id.lindung.portal.reference.ContentCategories;
import id.lindung.portal.reference.PlatformNames;
import id.lindung.portal.session.Viewer;
import id.lindung.portal.text.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The list of orders: a search page for officials, the whole of its orders for a platform. */
@Path("/perintah")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OrderListResource {

    private final OrdersApi orders;
    private final ContentCategories categories;
    private final PlatformNames platforms;
    private final PostedForm posted;
    private final Viewer viewer;
    private final Texts texts;

    OrderListResource(
            @RestClient OrdersApi orders,
            ContentCategories categories,
            PlatformNames platforms,
            PostedForm posted,
            Viewer viewer,
            Texts texts) {
        this.orders = orders;
        this.categories = categories;
        this.platforms = platforms;
        this.posted = posted;
        this.viewer = viewer;
        this.texts = texts;
    }

    @GET
    public TemplateInstance list(@BeanParam OrderFilter filter, @BeanParam Position position) {
        if (filter.holdsAddress()) {
            throw new RedirectionException(
                    Response.Status.SEE_OTHER, URI.create(filter.address().toString()));
        }
        Page<OrderSummary> page = orders.list(
                filter.platform(),
                filter.status(),
                filter.category(),
                filter.overdue() ? true : null,
                filter.words(),
                filter.wireSort(),
                position.cursor(),
                Position.ROWS);
        ListAddress address = filter.address();
        OrderMessages messages = texts.in(OrderMessages.class);
        return Templates.list(new OrderList(
                page.items().stream().map(this::row).toList(),
                PageLinks.of(address, position, page).counted(OrderSummary.MOST_COUNTED),
                filter,
                filter.status() == null ? "" : filter.status().name(),
                Option.orAny(messages.anyStatus(), statuses()),
                Option.orAny(messages.anyCategory(), categories.options()),
                viewer.isPlatform() ? List.of() : Option.orAny(messages.anyPlatform(), platforms.options()),
                chips(filter, address),
                "/perintah",
                address.without(OrderFilter.SORT).toString(),
                address.with(OrderFilter.SORT, "disusun").toString()));
    }

    /** What is looked for may be the address of content, which must not get into the browser's history or a log. */
    @POST
    @Path("cari")
    public Response search() {
        String found = OrderFilter.of(posted.read()).address().toString();
        return Response.seeOther(URI.create(found)).build();
    }

    private OrderList.Row row(OrderSummary order) {
        return new OrderList.Row(order, categories.label(order.category()), platforms.of(order.platformId()));
    }

    /** A platform never sees what was not issued. */
    private List<Option> statuses() {
        Labels labels = texts.labels();
        return Arrays.stream(OrderStatus.values())
                .filter(status -> !viewer.isPlatform() || status.compareTo(OrderStatus.ISSUED) >= 0)
                .map(status -> Option.of(status.name(), labels.orderStatus(status)))
                .toList();
    }

    private List<Chip> chips(OrderFilter filter, ListAddress address) {
        List<Chip> chips = new ArrayList<>();
        if (filter.status() != null) {
            chips.add(Chip.of(texts.labels().orderStatus(filter.status()), address, OrderFilter.STATUS));
        }
        if (filter.category() != null) {
            chips.add(Chip.of(categories.label(filter.category()), address, OrderFilter.CATEGORY));
        }
        if (filter.platform() != null) {
            chips.add(Chip.of(platforms.of(filter.platform()), address, OrderFilter.PLATFORM));
        }
        if (filter.overdue()) {
            chips.add(Chip.of(texts.in(OrderMessages.class).overdue(), address, OrderFilter.OVERDUE));
        }
        if (filter.words() != null) {
            chips.add(Chip.of(filter.words(), address, OrderFilter.WORDS));
        }
        return chips;
    }

    @CheckedTemplate(basePath = "order")
    static class Templates {
        static native TemplateInstance list(OrderList list);
    }
}
