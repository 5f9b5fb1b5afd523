package id.lindung.moderation.takedown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** Numbers of the ministry's files: {@code TDO-2026-000123}, counted for each year without gaps. */
@ApplicationScoped
class OrderNumbers {

    private final EntityManager entityManager;
    private final TakedownConfig config;

    OrderNumbers(EntityManager entityManager, TakedownConfig config) {
        this.entityManager = entityManager;
        this.config = config;
    }

    @Transactional(TxType.MANDATORY)
    String next(Instant at) {
        var year = at.atZone(config.zone()).getYear();
        // The row stays locked until the end of the transaction: if it fails, its number is given to the next.
        var last = (Number) entityManager
                .createNativeQuery(
                        """
                        INSERT INTO takedown_order_sequence (year, last) VALUES (:year, 1)
                        ON CONFLICT (year) DO UPDATE SET last = takedown_order_sequence.last + 1
                        RETURNING last
                        """)
                .setParameter("year", year)
                .getSingleResult();
        return "TDO-%d-%06d".formatted(year, last.intValue());
    }
}
