package id.lindung.compliance.update.view;

import id.lindung.compliance.limit.TimeLimit;
import id.lindung.compliance.update.UpdateGraph;
import id.lindung.contracts.update.UpdateAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Updates that wait: for the ministry's decision, or for the changes that it has requested. */
@ApplicationScoped
public class WaitingUpdates {

    private final Session session;
    private final UpdateConfig config;

    WaitingUpdates(Session session, UpdateConfig config) {
        this.session = session;
        this.config = config;
    }

    /**
     * @param updates how many
     * @param oldestSince when the one that waits longest was last submitted
     */
    public record Waiting(long updates, Instant oldestSince) {}

    /**
     * @param updates how many
     * @param firstUntil last day for the one that is due first, null for none
     */
    public record Requested(long updates, LocalDate firstUntil) {}

    /**
     * For each platform for which some wait for the ministry.
     *
     * @param confinement the only platform to look at, null for all
     */
    @Transactional
    public Map<String, Waiting> byPlatform(String confinement) {
        var sql =
                """
                SELECT u.platform_id AS platform, count(*) AS updates, min(s.submitted_at) AS oldest
                FROM compliance_update u
                JOIN update_submission s ON s.update_id = u.id AND s.revision = u.revision
                WHERE u.state = ANY (:waiting) AND (cast(:platform AS text) IS NULL OR u.platform_id = :platform)
                GROUP BY u.platform_id
                """;
        return session.createNativeQuery(sql, Object[].class)
                .addScalar("platform", String.class)
                .addScalar("updates", Long.class)
                .addScalar("oldest", Instant.class)
                .setParameter(
                        "waiting", UpdateGraph.WAITING.stream().map(Enum::name).toArray(String[]::new))
                .setParameter("platform", confinement)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> new Waiting((Long) row[1], (Instant) row[2])));
    }

    /**
     * Those of which changes were requested that have not been submitted, as {@code UpdateQueue.REQUESTED} lists them.
     *
     * @param confinement the only platform to look at, null for all
     */
    @Transactional
    public Requested requested(String confinement) {
        var sql =
                """
                SELECT count(*) AS updates, min(asked.at) AS earliest
                FROM compliance_update u
                CROSS JOIN LATERAL (SELECT max(s.at) AS at FROM update_step s
                                    WHERE s.update_id = u.id AND s.act = :asking) asked
                WHERE u.number IS NOT NULL AND u.state = ANY (:withPlatform)
                  AND (cast(:platform AS text) IS NULL OR u.platform_id = :platform)
                """;
        var row = session.createNativeQuery(sql, Object[].class)
                .addScalar("updates", Long.class)
                .addScalar("earliest", Instant.class)
                .setParameter("asking", UpdateAct.REQUEST_CHANGES.wireName())
                .setParameter(
                        "withPlatform",
                        UpdateGraph.WITH_PLATFORM.stream().map(Enum::name).toArray(String[]::new))
                .setParameter("platform", confinement)
                .getSingleResult();
        var earliest = (Instant) row[1];
        return new Requested(
                (Long) row[0],
                earliest == null
                        ? null
                        : new TimeLimit(config.returnWithinDays(), config.zone())
                                .after(earliest, earliest)
                                .until());
    }
}
