package id.lindung.moderation.metric;

import id.lindung.contracts.metric.TakedownFigures;
import id.lindung.contracts.metric.TakedownMetrics;
import id.lindung.kit.reading.ForPages;
import id.lindung.kit.tenant.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Computes the takedown figures of a period, to the present time. */
@ApplicationScoped
class ComputeTakedownMetrics {

    private final TakedownFacts facts;
    private final Tenancy tenancy;
    private final Clock clock;

    ComputeTakedownMetrics(TakedownFacts facts, Tenancy tenancy, Clock clock) {
        this.facts = facts;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * @param platformId null for all
     * @param category null for all
     */
    @ForPages(shared = true)
    TakedownMetrics compute(String platformId, String category, MetricPeriod period, Grouping grouping) {
        var asOf = clock.instant();
        var buckets = grouping == Grouping.MONTH ? period.months() : List.of(period.whole(TakedownFacts.TOTAL));
        var knownOnly = tenancy.confinement() != null;
        var answer =
                facts.figures(new TakedownFacts.Question(platformId, category, knownOnly, grouping, buckets, asOf));
        return new TakedownMetrics(
                TakedownFacts.DEFINITION,
                period.first(),
                period.last(),
                period.zone().getId(),
                asOf,
                platformId,
                category,
                grouping == Grouping.NONE ? null : grouping.name().toLowerCase(Locale.ROOT),
                answer.total(),
                grouping == Grouping.MONTH ? withoutGaps(buckets, answer.groups()) : answer.groups());
    }

    /** A month in which nothing happened is a month, too: a chart must not close the gap. */
    private static List<TakedownFigures> withoutGaps(List<MetricPeriod.Bucket> months, List<TakedownFigures> groups) {
        var known = groups.stream().collect(Collectors.toMap(TakedownFigures::group, Function.identity()));
        return months.stream()
                .map(month -> known.getOrDefault(month.label(), TakedownFacts.none(month.label())))
                .toList();
    }
}
