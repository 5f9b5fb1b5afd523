package id.lindung.moderation.takedown;

import id.lindung.moderation.category.CategoryRule;
import id.lindung.moderation.takedown.clock.DeadlineClock;
import jakarta.persistence.Embeddable;
import java.time.Duration;

/**
 * What the rule for the category grants and demands. An order keeps the version that was in force when it was signed.
 *
 * @param restricted whether addresses are kept encrypted
 */
@Embeddable
record OrderTerms(boolean urgent, boolean restricted, int ruleVersion, long actWithinSeconds, long maxPauseSeconds) {

    static OrderTerms of(CategoryRule rule) {
        return new OrderTerms(
                rule.urgent(),
                rule.restricted(),
                rule.ruleVersion(),
                rule.actWithin().toSeconds(),
                rule.maxPause().toSeconds());
    }

    DeadlineClock.Terms ofClock() {
        return new DeadlineClock.Terms(Duration.ofSeconds(actWithinSeconds), Duration.ofSeconds(maxPauseSeconds));
    }
}
