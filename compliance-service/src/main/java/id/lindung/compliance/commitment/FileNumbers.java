package id.lindung.compliance.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Locale;

/** Numbers of the ministry's files: {@code KMT-2018-TIKTOK-003}, counted for each platform and year without gaps. */
@ApplicationScoped
class FileNumbers {

    private final EntityManager entityManager;

    FileNumbers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param year of the event that the promise was made in, not of the drafting */
    @Transactional(TxType.MANDATORY)
    String next(String platformId, int year) {
        // The row stays locked until the end of the transaction: if it fails, its number is given to the next.
        var last = (Number) entityManager
                .createNativeQuery(
                        """
                        INSERT INTO commitment_sequence (platform_id, year, last) VALUES (:platform, :year, 1)
                        ON CONFLICT (platform_id, year) DO UPDATE SET last = commitment_sequence.last + 1
                        RETURNING last
                        """)
                .setParameter("platform", platformId)
                .setParameter("year", year)
                .getSingleResult();
        return "KMT-%d-%s-%03d".formatted(year, platformId.toUpperCase(Locale.ROOT), last.intValue());
    }
}
