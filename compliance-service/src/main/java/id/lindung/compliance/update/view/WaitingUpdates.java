package id.lindung.compliance.update.view;

import id.lindung.compliance.update.UpdateGraph;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Updates that wait for the ministry: submitted and not yet decided. */
@ApplicationScoped
public class WaitingUpdates {

    private final Session session;

    WaitingUpdates(Session session) {
        this.session = session;
    }

    /**
     * @param updates how many
     * @param oldestSince when the one that waits longest was last submitted
     */
    public record Waiting(long updates, Instant oldestSince) {}

    /**
     * For each platform for which some wait.
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
}
