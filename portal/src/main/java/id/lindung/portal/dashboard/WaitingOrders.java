package id.lindung.portal.dashboard;

import id.lindung.contracts.takedown.OrderSummary;
import id.lindung.portal.client.OrdersApi;
import id.lindung.portal.reference.ContentCategories;
import id.lindung.portal.reference.PlatformNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The orders that need somebody next. */
@ApplicationScoped
class WaitingOrders {

    /** As many as fit on a screen; the rest is in the list. */
    private static final int SHOWN = 8;

    private final OrdersApi orders;
    private final ContentCategories categories;
    private final PlatformNames platforms;

    WaitingOrders(@RestClient OrdersApi orders, ContentCategories categories, PlatformNames platforms) {
        this.orders = orders;
        this.categories = categories;
        this.platforms = platforms;
    }

    /** Orders with a running deadline, the nearest first. */
    List<DashboardPage.OrderRow> nearest(String platform, String category) {
        return orders.running(platform, category, SHOWN).items().stream()
                .map(this::row)
                .toList();
    }

    private DashboardPage.OrderRow row(OrderSummary order) {
        return new DashboardPage.OrderRow(order, categories.label(order.category()), platforms.of(order.platformId()));
    }
}
