package id.lindung.contracts.metric;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Counts of statements of decision in a period, from the roll-ups.
 *
 * @param definition name and version of the definitions
 * @param statements all statements received in the period; each dimension below sums to it, but for visibility
 *     decisions, of which a statement may have several or none
 */
public record StatementMetrics(
        String definition,
        LocalDate from,
        LocalDate to,
        Instant asOf,
        String platformId,
        long statements,
        List<Count> byCategory,
        List<Count> byVisibilityDecision,
        List<Count> byAutomatedDecision,
        List<Count> byAutomatedDetection,
        List<Count> bySourceType,
        List<Count> byDay) {

    /** Number of statements with one value of a dimension. */
    public record Count(String value, long statements) {}
}
