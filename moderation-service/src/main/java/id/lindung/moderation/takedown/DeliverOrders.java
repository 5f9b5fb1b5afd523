package id.lindung.moderation.takedown;

import id.lindung.contracts.paging.Page;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.paging.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Hands orders to their platform. The first time that its content is served is its receipt, and from there the clock
 * runs (Permenkominfo 5/2020 Art. 15(6), 15(8)): delivery and answer are one transaction.
 */
@ApplicationScoped
class DeliverOrders {

    private final TakedownOrders orders;
    private final OrderJournal journal;
    private final OrderViews views;
    private final Clock clock;

    DeliverOrders(TakedownOrders orders, OrderJournal journal, OrderViews views, Clock clock) {
        this.orders = orders;
        this.journal = journal;
        this.views = views;
        this.clock = clock;
    }

    /** A page of the platform's orders, oldest signature first; each is delivered by being on it. */
    @Transactional
    Page<TakedownOrderView> pull(String platformId, OrderStatus status, String cursor, int limit, Caller caller) {
        return page(platformId, status, cursor, limit, ids -> {
            var handedOver = orders.lockedUndelivered(ids);
            handedOver.forEach(order -> receive(order, caller));
            orders.flush();
            return handedOver;
        });
    }

    /** The page that {@link #pull} would hand over, for who asks only whether it is there: nothing is delivered. */
    @Transactional
    Page<TakedownOrderView> announce(String platformId, OrderStatus status, String cursor, int limit) {
        return page(platformId, status, cursor, limit, orders::inOrderOfSignature);
    }

    private Page<TakedownOrderView> page(
            String platformId,
            OrderStatus status,
            String cursor,
            int limit,
            Function<List<UUID>, List<TakedownOrder>> read) {
        var position = Cursor.decode(cursor, 2);
        var after = position.isStart() ? null : new TakedownOrders.Position(position.instant(0), position.uuid(1));
        var ids = orders.issuedTo(platformId, status, after, limit + 1);
        var shown = read.apply(ids.subList(0, Math.min(limit, ids.size())));
        var next = ids.size() > limit ? cursorAt(shown.get(shown.size() - 1)) : null;
        return new Page<>(shown.stream().map(views::of).toList(), next, null);
    }

    /** The order as its platform receives it; delivered unless it was before. */
    @Transactional(TxType.MANDATORY)
    TakedownOrder received(UUID id, Caller caller) {
        if (!orders.isUndelivered(id)) {
            return orders.reachable(id);
        }
        var order = orders.toChange(id);
        receive(order, caller);
        orders.flush();
        return order;
    }

    private void receive(TakedownOrder order, Caller caller) {
        if (order.status() == OrderStatus.ISSUED) {
            var now = clock.instant();
            order.deliver(caller, now);
            journal.tell(order, OrderAct.DELIVER, caller, now);
        }
    }

    private static String cursorAt(TakedownOrder order) {
        return Cursor.encode(
                order.milestones().issuedAt().toString(), order.id().toString());
    }
}
