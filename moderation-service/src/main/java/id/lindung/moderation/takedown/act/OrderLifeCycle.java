package id.lindung.moderation.takedown.act;

import id.lindung.contracts.event.ModerationEvent;
import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.kit.act.LifeCycle;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.lifecycle.Graph;
import id.lindung.kit.lifecycle.PermittedAct;
import id.lindung.kit.lifecycle.Step;
import id.lindung.kit.time.Arrival;
import id.lindung.moderation.takedown.order.OrderGraph;
import id.lindung.moderation.takedown.order.TakedownOrder;
import id.lindung.moderation.takedown.order.TakedownOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How takedown orders live: where they are kept, when an act counts, and what is told of it. */
@ApplicationScoped
public class OrderLifeCycle implements LifeCycle<TakedownOrder, OrderStatus, OrderAct> {

    private final TakedownOrders orders;
    private final Arrival arrival;

    OrderLifeCycle(TakedownOrders orders, Arrival arrival) {
        this.orders = orders;
        this.arrival = arrival;
    }

    @Override
    public Graph<TakedownOrder, OrderStatus, OrderAct> graph() {
        return OrderGraph.GRAPH;
    }

    @Override
    public TakedownOrder toChange(UUID id) {
        return orders.toChange(id);
    }

    @Override
    public void store(TakedownOrder order) {
        orders.store(order);
    }

    @Override
    public void take(TakedownOrder order, Step.What<OrderStatus> what) {
        order.take(what);
    }

    /**
     * A platform's act counts from when its request came in, not from when a connection, its key or the lock was had: the
     * platform is not late because it had to wait for us.
     */
    @Override
    public Instant countedFrom(Caller caller, Instant underLock) {
        return caller.isPlatform() ? arrival.at() : underLock;
    }

    @Override
    public List<ModerationEvent> events(TakedownOrder order, PermittedAct<OrderStatus, OrderAct> done) {
        return OrderEvents.of(order, done.act(), done.at()).stream().toList();
    }

    @Override
    public Map<String, Object> auditDetails(TakedownOrder order) {
        var details = new HashMap<String, Object>();
        details.put("number", order.number());
        details.put("status", order.state());
        details.put("version", order.version());
        details.put("payloadSha256", order.payloadSha256());
        return details;
    }
}
