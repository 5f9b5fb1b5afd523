package id.lindung.moderation.takedown.content;

import id.lindung.kit.problem.Conflict;
import id.lindung.kit.sql.Row;
import id.lindung.moderation.category.CategoryRule;
import id.lindung.moderation.takedown.clock.DeadlineClock;
import java.time.Duration;
import java.util.Map;

/**
 * What the rule for the category grants and demands. An order keeps the version that was in force when it was signed.
 *
 * @param restricted whether addresses are kept encrypted
 */
public record OrderTerms(
        boolean urgent, boolean restricted, int ruleVersion, long actWithinSeconds, long maxPauseSeconds) {

    public static OrderTerms of(CategoryRule rule) {
        return new OrderTerms(
                rule.urgent(),
                rule.restricted(),
                rule.ruleVersion(),
                rule.actWithin().toSeconds(),
                rule.maxPause().toSeconds());
    }

    public static OrderTerms read(Row row) {
        return new OrderTerms(
                row.flag("urgent"),
                row.flag("restricted"),
                row.integer("rule_version"),
                row.bigint("act_within_seconds"),
                row.bigint("max_pause_seconds"));
    }

    public void write(Map<String, Object> columns) {
        columns.put("urgent", urgent);
        columns.put("restricted", restricted);
        columns.put("rule_version", ruleVersion);
        columns.put("act_within_seconds", actWithinSeconds);
        columns.put("max_pause_seconds", maxPauseSeconds);
    }

    public DeadlineClock.Terms ofClock() {
        return new DeadlineClock.Terms(Duration.ofSeconds(actWithinSeconds), Duration.ofSeconds(maxPauseSeconds));
    }

    /** @throws Conflict {@code category-changed} if addresses would have to be kept otherwise under the other terms */
    public void requireSameKeeping(OrderTerms others) {
        if (others.restricted != restricted) {
            throw new Conflict(
                    "category-changed", "The category has changed since; return the order and draft it anew.");
        }
    }
}
