package id.lindung.compliance.missed;

import id.lindung.contracts.event.DeadlineMissed;
import id.lindung.contracts.event.TakedownOrderWithdrawn;
import id.lindung.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Takedown items whose deadline passed without an effective action, as heard from moderation-service. Those of an order
 * that the ministry took back are not counted.
 */
@ApplicationScoped
public class MissedDeadlines {

    private final Sql sql;

    MissedDeadlines(Sql sql) {
        this.sql = sql;
    }

    /** How many items of one platform. */
    public long of(String platformId) {
        return of(Set.of(platformId)).getOrDefault(platformId, 0L);
    }

    /** How many items of each of these platforms; a platform without any is left out. */
    public Map<String, Long> of(Collection<String> platformIds) {
        var query =
                """
                SELECT m.platform_id, count(*) AS items FROM missed_deadline m
                WHERE m.platform_id = ANY (?)
                  AND NOT EXISTS (SELECT FROM withdrawn_order w WHERE w.order_id = m.order_id)
                GROUP BY m.platform_id
                """;
        var counts = new HashMap<String, Long>();
        sql.list(query, row -> counts.put(row.text("platform_id"), row.bigint("items")), platformIds);
        return counts;
    }

    /** An item misses its deadline once: should it ever be told under two event ids, the first telling counts. */
    @Transactional(TxType.MANDATORY)
    void add(DeadlineMissed missed) {
        var insert =
                """
                INSERT INTO missed_deadline (order_item_id, platform_id, order_id, order_number, category,
                                             delivered_at, deadline_at, detected_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (order_item_id) DO NOTHING
                """;
        sql.update(
                insert,
                missed.orderItemId(),
                missed.platformId(),
                missed.orderId(),
                missed.orderNumber(),
                missed.category(),
                missed.deliveredAt(),
                missed.deadlineAt(),
                missed.detectedAt());
    }

    /** An order is taken back once and for all. */
    @Transactional(TxType.MANDATORY)
    void withdraw(TakedownOrderWithdrawn withdrawn) {
        var insert =
                """
                INSERT INTO withdrawn_order (order_id, platform_id, withdrawn_at) VALUES (?, ?, ?)
                ON CONFLICT (order_id) DO NOTHING
                """;
        sql.update(insert, withdrawn.orderId(), withdrawn.platformId(), withdrawn.withdrawnAt());
    }
}
