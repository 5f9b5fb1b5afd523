package id.lindung.moderation.takedown.delivery;

import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.identity.Caller;
import id.lindung.moderation.takedown.act.OrderViews;
import id.lindung.moderation.takedown.order.TakedownOrders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads orders. For a platform, reading an order for the first time is receiving it. */
@ApplicationScoped
public class ReadOrders {

    private final TakedownOrders orders;
    private final DeliverOrders deliverOrders;
    private final OrderViews views;

    ReadOrders(TakedownOrders orders, DeliverOrders deliverOrders, OrderViews views) {
        this.orders = orders;
        this.deliverOrders = deliverOrders;
        this.views = views;
    }

    /** @param served whether the content really goes to the caller: without it nothing is received */
    @Transactional
    public TakedownOrderView one(UUID id, Caller caller, boolean served) {
        return views.of(caller.isPlatform() && served ? deliverOrders.received(id) : orders.reachable(id));
    }
}
