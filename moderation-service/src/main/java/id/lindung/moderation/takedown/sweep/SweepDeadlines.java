package id.lindung.moderation.takedown.sweep;

import id.lindung.contracts.event.DeadlineMissed;
import id.lindung.kit.audit.AuditLog;
import id.lindung.kit.outbox.Outbox;
import id.lindung.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells of each item whose deadline passed without an effective action, once. Any number of instances can do it at the
 * same time: each takes rows that no other holds, and the primary key of {@code deadline_missed} has the last word.
 */
@ApplicationScoped
public class SweepDeadlines {

    /** Small enough to be done in well under a second, in which the orders of the batch are locked. */
    private static final int BATCH = 500;

    private final Sql sql;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;
    private final SweepConfig config;

    SweepDeadlines(Sql sql, Outbox outbox, AuditLog audit, Clock clock, SweepConfig config) {
        this.sql = sql;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.config = config;
    }

    /**
     * Tells of one batch.
     *
     * @return whether more may wait
     */
    @Transactional
    public boolean sweep() {
        var now = clock.instant();
        var due = due(now.minus(config.grace()));
        due.stream().filter(item -> isFirst(item, now)).forEach(item -> tell(item, now));
        var ids = due.stream().map(Due::itemId).toList();
        sql.update("UPDATE takedown_order_item SET watched_until = NULL WHERE id = ANY (?)", ids);
        return due.size() == BATCH;
    }

    /** An item that is watched, whose deadline has passed. */
    private record Due(
            UUID itemId,
            UUID orderId,
            String number,
            String platformId,
            String category,
            Instant startedAt,
            Instant deadlineAt) {}

    /**
     * The order is locked as well: whoever is just answering one of its items holds it, and is left in peace until the
     * next look.
     */
    private List<Due> due(Instant limit) {
        return sql.list(
                """
                SELECT i.id, i.order_id, o.number, o.platform_id, o.category, i.started_at, i.deadline_at
                FROM takedown_order_item i JOIN takedown_order o ON o.id = i.order_id
                WHERE i.watched_until < ?
                ORDER BY i.watched_until
                LIMIT ?
                FOR UPDATE OF i, o SKIP LOCKED
                """,
                row -> new Due(
                        row.uuid("id"),
                        row.uuid("order_id"),
                        row.text("number"),
                        row.text("platform_id"),
                        row.text("category"),
                        row.instant("started_at"),
                        row.instant("deadline_at")),
                limit,
                BATCH);
    }

    private boolean isFirst(Due item, Instant now) {
        var inserted = sql.update(
                """
                INSERT INTO deadline_missed (order_item_id, deadline_at, detected_at) VALUES (?, ?, ?)
                ON CONFLICT (order_item_id) DO NOTHING
                """,
                item.itemId(),
                item.deadlineAt(),
                now);
        return inserted == 1;
    }

    private void tell(Due item, Instant now) {
        outbox.add(new DeadlineMissed(
                item.platformId(),
                item.orderId(),
                item.number(),
                item.itemId(),
                item.category(),
                item.startedAt(),
                item.deadlineAt(),
                now));
        audit.recordSystem(
                "deadline-sweeper",
                "takedown-order.deadline-missed",
                "takedown-order",
                item.orderId().toString(),
                item.platformId(),
                Map.of("item", item.itemId(), "deadlineAt", item.deadlineAt()));
    }
}
