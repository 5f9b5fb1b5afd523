package id.lindung.compliance.evidence;

import id.lindung.compliance.commitment.SubmittedEvidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What updates have brought for commitments. */
@ApplicationScoped
class EvidenceOfCommitments implements SubmittedEvidence {

    private final Session session;

    EvidenceOfCommitments(Session session) {
        this.session = session;
    }

    /**
     * Of the submission of each update that the ministry has. Files that were withdrawn or rejected do not speak for a
     * commitment; drafts are not known to the ministry.
     */
    @Override
    @Transactional
    public Map<UUID, Summary> of(Set<UUID> commitmentIds) {
        var sql =
                """
                SELECT u.commitment_id AS commitment,
                       count(e.id) AS files,
                       max(e.received_at) AS latest,
                       (SELECT string_agg(s.digest, ',' ORDER BY a.number)
                        FROM compliance_update a
                        JOIN update_submission s ON s.update_id = a.id AND s.revision = a.revision
                        WHERE a.commitment_id = u.commitment_id AND a.state = 'ACCEPTED') AS digests
                FROM compliance_update u
                LEFT JOIN evidence e ON e.update_id = u.id
                  AND e.sealed_revision = (
                    SELECT max(s.revision)
                    FROM update_submission s
                    WHERE s.update_id = u.id AND s.revision IN (u.revision, u.read_revision))
                WHERE u.commitment_id = ANY (:ids) AND u.number IS NOT NULL
                  AND u.state NOT IN ('WITHDRAWN', 'REJECTED')
                GROUP BY u.commitment_id
                """;
        return session.createNativeQuery(sql, Object[].class)
                // The names of the tables keep Hibernate from flushing first. A flush would make it forget which
                // collections it can load together, and each row would cost its own statements.
                .addSynchronizedQuerySpace("compliance_update")
                .addSynchronizedQuerySpace("update_submission")
                .addSynchronizedQuerySpace("evidence")
                .addScalar("commitment", UUID.class)
                .addScalar("files", Long.class)
                .addScalar("latest", Instant.class)
                .addScalar("digests", String.class)
                .setParameter("ids", commitmentIds.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], EvidenceOfCommitments::summary));
    }

    private static Summary summary(Object[] row) {
        var digests = row[3] == null ? List.<String>of() : List.of(((String) row[3]).split(","));
        return new Summary((Long) row[1], (Instant) row[2], digests);
    }
}
