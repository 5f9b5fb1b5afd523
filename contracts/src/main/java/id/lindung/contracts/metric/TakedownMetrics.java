package id.lindung.contracts.metric;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Takedown metrics of a period.
 *
 * @param definition name and version of the definitions, for example {@code takedown-metrics/1}
 * @param from first day, in {@code zone}
 * @param to last day, in {@code zone}
 * @param zone zone in which days begin, for example {@code Asia/Jakarta}
 * @param asOf instant to which all is computed
 * @param total over all groups
 * @param groups by platform, category or month; empty when no grouping was asked for
 */
public record TakedownMetrics(
        String definition,
        LocalDate from,
        LocalDate to,
        String zone,
        Instant asOf,
        String platformId,
        String category,
        String groupedBy,
        TakedownFigures total,
        List<TakedownFigures> groups) {}
