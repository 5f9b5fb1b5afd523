package id.lindung.moderation.takedown.order;

import id.lindung.kit.problem.NotFound;
import id.lindung.kit.sql.Batch;
import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.RowReader;
import id.lindung.kit.sql.Sql;
import id.lindung.kit.sql.Writes;
import id.lindung.kit.tenant.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The rows of orders. A platform reaches its own that were issued, and not withdrawn before it received them. Whatever an
 * order consists of is read in one round trip; what has changed leaves with the transaction.
 */
@ApplicationScoped
public class TakedownOrders {

    /** Of {@code takedown_order o}: what its platform may know. */
    public static final String KNOWN_TO_PLATFORM =
            "o.issued_at IS NOT NULL AND (o.status <> 'WITHDRAWN' OR o.delivered_at IS NOT NULL)";

    private static final String OF_CONFINED = " AND o.platform_id = ? AND " + KNOWN_TO_PLATFORM;
    private static final String OWN = " AND x.platform_id = ?";
    private static final String OF_OWN_ITEM = " AND i.platform_id = ?";
    private static final String OF_OWN_ORDER =
            " AND EXISTS (SELECT FROM takedown_order o WHERE o.id = x.order_id" + OF_CONFINED + ")";
    private static final String ORDER = "order_id";
    private static final String ITEM = "order_item_id";
    private static final String OF_ITEM = " JOIN takedown_order_item i ON i.id = x.order_item_id WHERE i.order_id";

    private final Sql sql;
    private final Writes writes;
    private final Tenancy tenancy;

    TakedownOrders(Sql sql, Writes writes, Tenancy tenancy) {
        this.sql = sql;
        this.writes = writes;
        this.tenancy = tenancy;
    }

    /** @throws NotFound if the caller cannot reach it */
    public TakedownOrder reachable(UUID id) {
        return one(id, "");
    }

    /**
     * Locked until the transaction ends, so that two acts on one order follow each other. What the caller cannot reach is
     * not locked either.
     *
     * @throws NotFound if the caller cannot reach it
     */
    public TakedownOrder toChange(UUID id) {
        return one(id, " FOR UPDATE OF o");
    }

    private TakedownOrder one(UUID id, String lock) {
        return read(sql.batch(), List.of(id), lock).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(OrderGraph.KIND, id));
    }

    /** Those of them that the caller can reach, in the order of their signatures. */
    public List<TakedownOrder> inOrderOfSignature(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : sorted(read(sql.batch(), ids, ""));
    }

    /** @throws NotFound if its platform, the caller's, cannot reach it */
    public TakedownOrder toDeliver(UUID id) {
        return toDeliver(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound(OrderGraph.KIND, id));
    }

    /**
     * The same, with what waits for delivery locked before it is read: of two clients that pull at once, one delivers.
     * What was withdrawn in the meantime is left out.
     */
    public List<TakedownOrder> toDeliver(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var batch = sql.batch();
        var waiting = " AND o.status = 'ISSUED' ORDER BY o.id FOR UPDATE OF o";
        select(batch, "o.id FROM takedown_order o WHERE o.id", OF_CONFINED, waiting, row -> row.uuid("id"), ids);
        return sorted(read(batch, ids, ""));
    }

    private static List<TakedownOrder> sorted(List<TakedownOrder> orders) {
        return orders.stream()
                .sorted(Comparator.comparing(
                                (TakedownOrder order) -> order.milestones().issuedAt())
                        .thenComparing(TakedownOrder::id))
                .toList();
    }

    public void store(TakedownOrder order) {
        order.write(writes);
    }

    /**
     * Each statement sees what was committed when it began, so that those behind the lock read what it protects. Each is
     * confined to the caller's platform by itself; only what does not name its platform needs the order for that.
     */
    private List<TakedownOrder> read(Batch batch, List<UUID> ids, String lock) {
        var reading = new Reading();
        var byPosition = " ORDER BY x.position";
        var asked = " ORDER BY x.asked_at, x.id";
        select(batch, "o.* FROM takedown_order o WHERE o.id", OF_CONFINED, lock, reading::order, ids);
        select(batch, "x.* FROM takedown_order_item x WHERE x.order_id", OWN, byPosition, reading::item, ids);
        select(batch, "x.* FROM takedown_answer x" + OF_ITEM, OWN, byPosition, reading::answer, ids);
        select(batch, "x.* FROM deadline_clock_entry x" + OF_ITEM, OF_OWN_ITEM, byPosition, reading::clock, ids);
        select(batch, "x.* FROM takedown_order_step x WHERE x.order_id", OF_OWN_ORDER, byPosition, reading::step, ids);
        select(
                batch,
                "x.* FROM takedown_order_clarification x WHERE x.order_id",
                OF_OWN_ORDER,
                asked,
                reading::clarification,
                ids);
        batch.run();
        return List.copyOf(reading.orders.values());
    }

    /** @param confined condition on the platform, for a caller who is confined to one */
    private void select(Batch batch, String what, String confined, String end, RowReader<?> reader, List<UUID> ids) {
        var among = "SELECT " + what + among(ids);
        var platformId = tenancy.confinement();
        if (platformId == null) {
            batch.query(among + end, reader, wanted(ids));
        } else {
            batch.query(among + confined + end, reader, wanted(ids), platformId);
        }
    }

    /** One id needs no array, of whose length PostgreSQL knows nothing when it plans. */
    private static String among(List<UUID> ids) {
        return ids.size() == 1 ? " = ?" : " = ANY (?)";
    }

    private static Object wanted(List<UUID> ids) {
        return ids.size() == 1 ? ids.get(0) : ids;
    }

    /** Puts orders together from rows that come in the order of the tables: whose order came not is left out. */
    private static final class Reading {

        private final Map<UUID, TakedownOrder> orders = new LinkedHashMap<>();
        private final Map<UUID, OrderItem> items = new HashMap<>();

        Optional<TakedownOrder> order(Row row) {
            var order = new TakedownOrder(row);
            orders.put(order.id(), order);
            return Optional.of(order);
        }

        Optional<TakedownOrder> item(Row row) {
            return to(orders, ORDER, row, order -> {
                var item = new OrderItem(order, row);
                order.itemList().read(item);
                items.put(item.id(), item);
            });
        }

        Optional<OrderItem> answer(Row row) {
            return to(items, ITEM, row, item -> item.answers().read(row));
        }

        Optional<OrderItem> clock(Row row) {
            return to(items, ITEM, row, item -> item.clock().read(row));
        }

        Optional<TakedownOrder> step(Row row) {
            return to(orders, ORDER, row, order -> order.history().read(row));
        }

        Optional<TakedownOrder> clarification(Row row) {
            return to(orders, ORDER, row, order -> order.clarifications().read(row));
        }

        private static <T> Optional<T> to(Map<UUID, T> read, String column, Row row, Consumer<T> adding) {
            var owner = Optional.ofNullable(read.get(row.uuid(column)));
            owner.ifPresent(adding);
            return owner;
        }
    }
}
