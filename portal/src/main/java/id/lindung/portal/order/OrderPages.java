package id.lindung.portal.order;

import id.lindung.contracts.takedown.ContentCategoryView;
import id.lindung.contracts.takedown.OrderItemView;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.portal.client.OrdersApi;
import id.lindung.portal.form.Present;
import id.lindung.portal.history.Timeline;
import id.lindung.portal.history.TimelineEntry;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.platform.PlatformNames;
import id.lindung.portal.security.Role;
import id.lindung.portal.session.Viewer;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads an order and puts it into the reader's words. */
@ApplicationScoped
class OrderPages {

    private final OrdersApi orders;
    private final ContentCategories categories;
    private final PlatformNames platforms;
    private final Timeline timeline;
    private final Viewer viewer;
    private final Texts texts;

    OrderPages(
            @RestClient OrdersApi orders,
            ContentCategories categories,
            PlatformNames platforms,
            Timeline timeline,
            Viewer viewer,
            Texts texts) {
        this.orders = orders;
        this.categories = categories;
        this.platforms = platforms;
        this.timeline = timeline;
        this.viewer = viewer;
        this.texts = texts;
    }

    OrderPage page(UUID id) {
        TakedownOrderView order = orders.get(id);
        return new OrderPage(
                order,
                categories.label(order.category()),
                platforms.of(order.platformId()),
                timeline.by(order.draftedBy()),
                timeline.by(order.signedBy()),
                timeLimit(order),
                isUnsignable(order),
                history(order),
                List.of(
                        Crumb.to(messages().title(), "/perintah"),
                        Crumb.here(messages().orderTitle(order.number()))));
    }

    /** An order that is not signed gets the rule that is in force when it is: most likely that of today. */
    private OrderPage.TimeLimit timeLimit(TakedownOrderView order) {
        Optional<ContentCategoryView> today =
                order.issuedAt() == null ? categories.find(order.category()) : Optional.empty();
        Duration within = today.map(ContentCategoryView::deadline).orElse(order.actWithin());
        return new OrderPage.TimeLimit(
                today.map(ContentCategoryView::urgent).orElse(order.urgent()),
                // The law counts "1x24 hours", never a day.
                messages().hours(texts.formats().number(within.toHours())),
                order.issuedAt() != null);
    }

    /** Directors sign what waits for it; the service leaves out only those who had a hand in the text. */
    private boolean isUnsignable(TakedownOrderView order) {
        return order.status() == OrderStatus.PENDING_AUTHORISATION
                && viewer.hasAny(Role.DIRECTOR)
                && !order.allowedActions().contains(OrderAct.SIGN.wireName());
    }

    /** The way to a form that belongs to an order. */
    List<Crumb> crumbs(OrderPage page, String title) {
        return List.of(
                Crumb.to(messages().title(), "/perintah"),
                Crumb.to(messages().orderTitle(page.order().number()), page.href()),
                Crumb.here(title));
    }

    OrderItemView item(OrderPage page, int position) {
        return page.order().items().stream()
                .filter(item -> item.position() == position)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The order as it is now, for somebody whose form came too late. */
    Present present(UUID id) {
        TakedownOrderView order = orders.get(id);
        return Present.of(texts.labels().orderStatus(order.status()), history(order), "/perintah/" + id);
    }

    private List<TimelineEntry> history(TakedownOrderView order) {
        return timeline.of(
                order.history(),
                act -> OrderStep.inWords(act, messages()),
                state -> texts.labels().orderStatus(OrderStatus.valueOf(state)),
                item -> messages()
                        .stepItem(String.valueOf(item.position()), OrderStep.result(item.result(), texts.labels())));
    }

    OrderMessages messages() {
        return texts.in(OrderMessages.class);
    }
}
