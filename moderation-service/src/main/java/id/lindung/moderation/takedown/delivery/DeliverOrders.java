package id.lindung.moderation.takedown.delivery;

import id.lindung.contracts.paging.Page;
import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.TakedownOrderView;
import id.lindung.kit.act.Acts;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.lifecycle.Attempt;
import id.lindung.kit.paging.Cursor;
import id.lindung.moderation.takedown.act.OrderLifeCycle;
import id.lindung.moderation.takedown.act.OrderViews;
import id.lindung.moderation.takedown.order.TakedownOrder;
import id.lindung.moderation.takedown.order.TakedownOrders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Hands orders to their platform. The first time that its content is served is its receipt, and from there the clock
 * runs (Permenkominfo 5/2020 Art. 15(6), 15(8)): delivery and answer are one transaction.
 */
@ApplicationScoped
public class DeliverOrders {

    /** Delivering writes to each item: a page of the largest orders would not be done before its transaction ends. */
    private static final int MOST_ITEMS = 1_000;

    private final TakedownOrders orders;
    private final IssuedOrders issuedOrders;
    private final Acts acts;
    private final OrderLifeCycle cycle;
    private final OrderViews views;
    private final CurrentCaller caller;

    DeliverOrders(
            TakedownOrders orders,
            IssuedOrders issuedOrders,
            Acts acts,
            OrderLifeCycle cycle,
            OrderViews views,
            CurrentCaller caller) {
        this.orders = orders;
        this.issuedOrders = issuedOrders;
        this.acts = acts;
        this.cycle = cycle;
        this.views = views;
        this.caller = caller;
    }

    /** A page of the platform's orders, oldest signature first; each is delivered by being on it. */
    @Transactional
    public Page<TakedownOrderView> pull(String platformId, OrderStatus status, String cursor, int limit) {
        return page(platformId, status, cursor, limit, this::delivered);
    }

    private List<TakedownOrder> delivered(List<UUID> ids) {
        var handedOver = orders.toDeliver(ids);
        handedOver.forEach(this::receive);
        return handedOver;
    }

    /** The page that {@link #pull} would hand over, for who asks only whether it is there: nothing is delivered. */
    @Transactional
    public Page<TakedownOrderView> announce(String platformId, OrderStatus status, String cursor, int limit) {
        return page(platformId, status, cursor, limit, orders::inOrderOfSignature);
    }

    private Page<TakedownOrderView> page(
            String platformId,
            OrderStatus status,
            String cursor,
            int limit,
            Function<List<UUID>, List<TakedownOrder>> read) {
        var position = Cursor.decode(cursor, 2);
        var after = position.isStart() ? null : new IssuedOrders.Position(position.instant(0), position.uuid(1));
        var issued = issuedOrders.to(platformId, status, after, limit + 1);
        var ids = onOnePage(issued, limit);
        var next =
                issued.size() > ids.size() ? cursorAt(issued.get(ids.size() - 1).position()) : null;
        return new Page<>(read.apply(ids).stream().map(views::of).toList(), next, null);
    }

    /** As many as fit: an order that is larger than a page has one of its own. */
    private static List<UUID> onOnePage(List<IssuedOrders.Issued> issued, int limit) {
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
    TakedownOrder received(UUID id) {
        return receive(orders.toDeliver(id));
    }

    private TakedownOrder receive(TakedownOrder order) {
        if (order.state() != OrderStatus.ISSUED) {
            return order;
        }
        var attempt = new Attempt<>(OrderAct.DELIVER, caller.get(), null, acts.now());
        return acts.performOn(cycle, order, attempt, (delivered, permitted) -> {
            delivered.act(permitted);
            return Map.of();
        });
    }

    private static String cursorAt(IssuedOrders.Position position) {
        return Cursor.encode(position.issuedAt().toString(), position.id().toString());
    }
}
