package id.lindung.contracts.metric;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Counts of statements of decision in a period, from the roll-ups.
 *
 * @param definition name and version of the definitions
 * @param from first day, in {@code zone}
 * @param to last day, in {@code zone}
 * @param zone zone in which days begin; fixed, because statements are counted by day when they are received
 * @param platformId the platform counted, null for all
 * @param statements all statements received in the period and not withdrawn since; each dimension below sums to it, but
 *     for visibility decisions and findings, of which a statement may have several or none
 * @param corrected revisions that corrected a statement of the period; its figures are those of the correction
 * @param withdrawn revisions that withdrew a statement of the period; it is in no figure any more
 * @param byFinding statements accepted with a warning, by the rule that gave it
 */
public record StatementMetrics(
        String definition,
        LocalDate from,
        LocalDate to,
        String zone,
        Instant asOf,
        String platformId,
        long statements,
        long corrected,
        long withdrawn,
        List<Count> byCategory,
        List<Count> byVisibilityDecision,
        List<Count> byDecisionGround,
        List<Count> byAutomatedDecision,
        List<Count> byAutomatedDetection,
        List<Count> bySourceType,
        List<Count> byFinding,
        List<Count> byDay) {

    /** Number of statements with one value of a dimension. */
    public record Count(String value, long statements) {}
}
