package id.lindung.moderation.takedown;

import id.lindung.contracts.paging.Page;
import id.lindung.contracts.takedown.OrderSummary;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.tenant.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Reads orders. For a platform, reading an order for the first time is receiving it. */
@ApplicationScoped
class ReadOrders {

    private final TakedownOrders orders;
    private final DeliverOrders deliverOrders;
    private final OrderList list;
    private final OrderViews views;
    private final Tenancy tenancy;
    private final Clock clock;

    ReadOrders(
            TakedownOrders orders,
            DeliverOrders deliverOrders,
            OrderList list,
            OrderViews views,
            Tenancy tenancy,
            Clock clock) {
        this.orders = orders;
        this.deliverOrders = deliverOrders;
        this.list = list;
        this.views = views;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** @param served whether the content really goes to the caller: without it nothing is received */
    @Transactional
    TakedownOrderView one(UUID id, Caller caller, boolean served) {
        return views.of(caller.isPlatform() && served ? deliverOrders.received(id, caller) : orders.reachable(id));
    }

    /** Summaries hold nothing to act on, so that looking through them delivers nothing. */
    @Transactional
    Page<OrderSummary> page(OrderQuery query, String cursor, int limit) {
        return list.page(query, tenancy.confinement(), cursor, limit, clock.instant());
    }
}
