package id.lindung.compliance.missed;

import id.lindung.contracts.event.DeadlineMissed;
import id.lindung.contracts.event.TakedownOrderWithdrawn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Takedown items whose deadline passed without an effective action, as heard from moderation-service. Those of an order
 * that the ministry took back are not counted.
 */
@ApplicationScoped
public class MissedDeadlines {

    private final Session session;

    MissedDeadlines(Session session) {
        this.session = session;
    }

    /** How many items of one platform. */
    public long of(String platformId) {
        return of(Set.of(platformId)).getOrDefault(platformId, 0L);
    }

    /** How many items of each of these platforms; a platform without any is left out. */
    public Map<String, Long> of(Collection<String> platformIds) {
        var sql =
                """
                SELECT m.platform_id, count(*) FROM missed_deadline m
                WHERE m.platform_id = ANY (:ids)
                  AND NOT EXISTS (SELECT FROM withdrawn_order w WHERE w.order_id = m.order_id)
                GROUP BY m.platform_id
                """;
        return session.createNativeQuery(sql, Object[].class)
                // Named, so that Hibernate does not flush for it what else is loaded (see EvidenceOfCommitments).
                .addSynchronizedQuerySpace("missed_deadline")
                .addSynchronizedQuerySpace("withdrawn_order")
                .setParameter("ids", platformIds.toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    /** An item misses its deadline once: should it ever be told under two event ids, the first telling counts. */
    @Transactional(TxType.MANDATORY)
    void add(DeadlineMissed missed) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO missed_deadline (order_item_id, platform_id, order_id, order_number, category,
                                                     delivered_at, deadline_at, detected_at)
                        VALUES (:item, :platform, :order, :number, :category, :delivered, :deadline, :detected)
                        ON CONFLICT (order_item_id) DO NOTHING
                        """)
                .setParameter("item", missed.orderItemId())
                .setParameter("platform", missed.platformId())
                .setParameter("order", missed.orderId())
                .setParameter("number", missed.orderNumber())
                .setParameter("category", missed.category())
                .setParameter("delivered", missed.deliveredAt())
                .setParameter("deadline", missed.deadlineAt())
                .setParameter("detected", missed.detectedAt())
                .executeUpdate();
    }

    /** An order is taken back once and for all. */
    @Transactional(TxType.MANDATORY)
    void withdraw(TakedownOrderWithdrawn withdrawn) {
        session.createNativeMutationQuery(
                        """
                        INSERT INTO withdrawn_order (order_id, platform_id, withdrawn_at) VALUES (:order, :platform, :at)
                        ON CONFLICT (order_id) DO NOTHING
                        """)
                .setParameter("order", withdrawn.orderId())
                .setParameter("platform", withdrawn.platformId())
                .setParameter("at", withdrawn.withdrawnAt())
                .executeUpdate();
    }
}
