package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.time.Arrival;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What all acts on an order have in common: lock it, compare its version, act, show what has become of it. */
@ApplicationScoped
class OrderDesk {

    private final TakedownOrders orders;
    private final OrderJournal journal;
    private final OrderViews views;
    private final CurrentCaller currentCaller;
    private final Arrival arrival;
    private final Clock clock;

    OrderDesk(
            TakedownOrders orders,
            OrderJournal journal,
            OrderViews views,
            CurrentCaller currentCaller,
            Arrival arrival,
            Clock clock) {
        this.orders = orders;
        this.journal = journal;
        this.views = views;
        this.currentCaller = currentCaller;
        this.arrival = arrival;
        this.clock = clock;
    }

    /** What is done with an order at a time. */
    @FunctionalInterface
    interface Act {
        void on(TakedownOrder order, Instant at);
    }

    /**
     * The time of a platform's act is when its request came in, not when a connection, its key or the lock was had: it
     * does not answer late because it had to wait for us.
     *
     * @param expectedVersion what the caller has read; null where nothing can be lost
     */
    @Transactional(TxType.MANDATORY)
    TakedownOrderView change(UUID id, Long expectedVersion, Act act) {
        var at = currentCaller.get().isPlatform() ? arrival.at() : clock.instant();
        var order = orders.toChange(id);
        if (expectedVersion != null) {
            order.expect(expectedVersion);
        }
        act.on(order, at);
        orders.flush();
        return views.of(order);
    }

    /** Writes what was done so far, for what refers to it. */
    void store() {
        orders.flush();
    }

    /** Keeps a new order and tells of it. */
    @Transactional(TxType.MANDATORY)
    TakedownOrderView add(TakedownOrder order, Caller drafter) {
        orders.persistAndFlush(order);
        journal.tell(order, OrderAct.DRAFT.wireName(), drafter, Optional.empty(), Map.of());
        return views.of(order);
    }
}
