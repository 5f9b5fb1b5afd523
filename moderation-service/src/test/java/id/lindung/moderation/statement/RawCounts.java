package id.lindung.moderation.statement;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Counts the statements themselves, the slow way: what the roll-ups must equal. */
final class RawCounts {

    private static final String CURRENT =
            """
            FROM statement JOIN statement_puid AS present USING (uuid)
            CROSS JOIN LATERAL (%s) AS part (value)
            WHERE statement.platform_id = ? AND coalesce(statement.withdrawn, 'No') = 'No'
            """;

    private static final Map<String, String> VALUES = Map.of(
            "byCategory", "SELECT category",
            "byVisibilityDecision", "SELECT unnest(decision_visibility)",
            "byDecisionGround", "SELECT decision_ground",
            "byAutomatedDecision", "SELECT automated_decision",
            "byAutomatedDetection", "SELECT automated_detection",
            "bySourceType", "SELECT source_type",
            "byFinding", "SELECT DISTINCT split_part(finding, '/', 2) FROM unnest(findings) AS finding",
            "byDay", "SELECT statement.counted_on::text");

    private RawCounts() {}

    static Map<String, Map<String, Long>> of(String platformId) {
        var counts = new HashMap<String, Map<String, Long>>();
        VALUES.forEach((dimension, values) -> counts.put(dimension, count(values, platformId)));
        return counts;
    }

    private static Map<String, Long> count(String values, String platformId) {
        var sql = "SELECT value, count(*) " + CURRENT.formatted(values) + " GROUP BY value";
        try (var connection = CDI.current().select(DataSource.class).get().getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, platformId);
            var counts = new HashMap<String, Long>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    counts.put(result.getString(1), result.getLong(2));
                }
            }
            return counts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
