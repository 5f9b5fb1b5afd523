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
    private static final String ORDER = "order_id";
    private static final String ITEM = "order_item_id";
    private static final String OF_ORDER = " JOIN takedown_order o ON o.id = x.order_id";
    private static final String OF_ITEM =
            " JOIN takedown_order_item i ON i.id = x.order_item_id" + " JOIN takedown_order o ON o.id = i.order_id";

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
        var waiting = "SELECT o.id FROM takedown_order o";
        select(batch, waiting, " AND o.status = 'ISSUED' ORDER BY o.id FOR UPDATE OF o", row -> row.uuid("id"), ids);
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

    /** Each statement sees what was committed when it began, so that those behind the lock read what it protects. */
    private List<TakedownOrder> read(Batch batch, List<UUID> ids, String lock) {
        var reading = new Reading();
        select(batch, "SELECT o.* FROM takedown_order o", lock, reading::order, ids);
        select(batch, "SELECT x.* FROM takedown_order_item x" + OF_ORDER, " ORDER BY x.position", reading::item, ids);
        select(batch, "SELECT x.* FROM takedown_answer x" + OF_ITEM, " ORDER BY x.position", reading::answer, ids);
        select(batch, "SELECT x.* FROM deadline_clock_entry x" + OF_ITEM, " ORDER BY x.position", reading::clock, ids);
        select(batch, "SELECT x.* FROM takedown_order_step x" + OF_ORDER, " ORDER BY x.position", reading::step, ids);
        select(
                batch,
                "SELECT x.* FROM takedown_order_clarification x" + OF_ORDER,
                " ORDER BY x.asked_at, x.id",
                reading::clarification,
                ids);
        batch.run();
        return List.copyOf(reading.orders.values());
    }

    private void select(Batch batch, String select, String end, RowReader<?> reader, List<UUID> ids) {
        // One id needs no array, of whose length PostgreSQL knows nothing when it plans.
        var one = ids.size() == 1;
        var among = select + (one ? " WHERE o.id = ?" : " WHERE o.id = ANY (?)");
        var wanted = one ? ids.get(0) : ids;
        var platformId = tenancy.confinement();
        if (platformId == null) {
            batch.query(among + end, reader, wanted);
        } else {
            batch.query(among + OF_CONFINED + end, reader, wanted, platformId);
        }
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
            return to(items, ITEM, row, item -> item.read(new ItemAnswer(row)));
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
