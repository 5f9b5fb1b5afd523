package id.lindung.moderation.takedown;

import id.lindung.contracts.paging.Page;
import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.paging.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Hands orders to their platform. The first time that its content is served is its receipt, and from there the clock
 * runs (Permenkominfo 5/2020 Art. 15(6), 15(8)): delivery and answer are one transaction.
 */
@ApplicationScoped
class DeliverOrders {

    /** Delivering writes to each item: a page of the largest orders would not be done before its transaction ends. */
    private static final int MOST_ITEMS = 1_000;

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
        var issued = orders.issuedTo(platformId, status, after, limit + 1);
        var ids = onOnePage(issued, limit);
        var next =
                issued.size() > ids.size() ? cursorAt(issued.get(ids.size() - 1).position()) : null;
        return new Page<>(read.apply(ids).stream().map(views::of).toList(), next, null);
    }

    /** As many as fit: an order that is larger than a page has one of its own. */
    private static List<UUID> onOnePage(List<TakedownOrders.Issued> issued, int limit) {
        var ids = new ArrayList<UUID>();
        int items = 0;
        for (var order : issued) {
            items += order.items();
            if (ids.size() == limit || (items > MOST_ITEMS && !ids.isEmpty())) {
                break;
            }
            ids.add(order.id());
        }
        return ids;
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

    private static String cursorAt(TakedownOrders.Position position) {
        return Cursor.encode(position.issuedAt().toString(), position.id().toString());
    }
}
