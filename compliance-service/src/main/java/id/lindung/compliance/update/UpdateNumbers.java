package id.lindung.compliance.update;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** Numbers of the ministry's incoming files: {@code LK-2026-00551}, counted for each year without gaps. */
@ApplicationScoped
class UpdateNumbers {

    private final EntityManager entityManager;
    private final UpdateConfig config;

    UpdateNumbers(EntityManager entityManager, UpdateConfig config) {
        this.entityManager = entityManager;
        this.config = config;
    }

    /** @param at when the file came in; its year is that of the ministry's clock */
    @Transactional(TxType.MANDATORY)
    String next(Instant at) {
        var year = at.atZone(config.zone()).getYear();
        // The row stays locked until the end of the transaction: if it fails, its number is given to the next.
        var last = (Number) entityManager
                .createNativeQuery(
                        """
                        INSERT INTO update_sequence (year, last) VALUES (:year, 1)
                        ON CONFLICT (year) DO UPDATE SET last = update_sequence.last + 1
                        RETURNING last
                        """)
                .setParameter("year", year)
                .getSingleResult();
        return "LK-%d-%05d".formatted(year, last.intValue());
    }
}
