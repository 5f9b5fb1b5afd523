package id.lindung.moderation.metric;

import id.lindung.contracts.metric.ShareWithinDeadline;
import id.lindung.contracts.metric.TakedownFigures;
import id.lindung.contracts.metric.TakedownMetrics;
import id.lindung.contracts.metric.TimeToAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Computes the takedown figures of a period, to the present time. */
@ApplicationScoped
class ComputeTakedownMetrics {

    private static final String TOTAL = "ALL";
    private static final TakedownFacts.Sent NOTHING_SENT = new TakedownFacts.Sent(0, 0);
    private static final TakedownFacts.Open NOTHING_OPEN = new TakedownFacts.Open(0, 0);
    private static final ShareWithinDeadline NO_SHARE = new ShareWithinDeadline(0, 0, 0, null);
    private static final TakedownFacts.Times NO_TIMES =
            new TakedownFacts.Times(new TimeToAction(0, 0, 0, null, true, null, true), 0, 0);

    private final TakedownFacts facts;
    private final Clock clock;

    ComputeTakedownMetrics(TakedownFacts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @param platformId null for all
     * @param category null for all
     */
    @Transactional
    TakedownMetrics compute(String platformId, String category, MetricPeriod period, Grouping grouping) {
        facts.freeze();
        var asOf = clock.instant();
        var whole = List.of(period.whole(TOTAL));
        var total = new TakedownFacts.Question(platformId, category, Grouping.NONE, whole, asOf);
        var buckets = grouping == Grouping.MONTH ? period.months() : whole;
        var groups = new TakedownFacts.Question(platformId, category, grouping, buckets, asOf);
        return new TakedownMetrics(
                TakedownFacts.DEFINITION,
                period.first(),
                period.last(),
                period.zone().getId(),
                asOf,
                platformId,
                category,
                grouping == Grouping.NONE ? null : grouping.name().toLowerCase(Locale.ROOT),
                figures(total, Set.of(TOTAL)).get(0),
                grouping == Grouping.NONE ? List.of() : figures(groups, known(groups)));
    }

    /** A month in which nothing happened is a month, too: a chart must not close the gap. */
    private static Set<String> known(TakedownFacts.Question question) {
        return question.grouping() == Grouping.MONTH
                ? Set.copyOf(question.buckets().stream()
                        .map(MetricPeriod.Bucket::label)
                        .toList())
                : Set.of();
    }

    /** @param always groups that are there even if nothing is in them */
    private List<TakedownFigures> figures(TakedownFacts.Question question, Set<String> always) {
        var sent = facts.sent(question);
        var open = facts.open(question);
        var within = facts.withinDeadline(question);
        var times = facts.timeToAction(question);
        var groups = new TreeSet<>(always);
        Stream.<Map<String, ?>>of(sent, open, within, times).forEach(figures -> groups.addAll(figures.keySet()));
        return groups.stream()
                .map(group -> of(
                        group,
                        sent.getOrDefault(group, NOTHING_SENT),
                        open.getOrDefault(group, NOTHING_OPEN),
                        within.getOrDefault(group, NO_SHARE),
                        times.getOrDefault(group, NO_TIMES)))
                .toList();
    }

    private static TakedownFigures of(
            String group,
            TakedownFacts.Sent sent,
            TakedownFacts.Open open,
            ShareWithinDeadline within,
            TakedownFacts.Times times) {
        return new TakedownFigures(
                group,
                sent.orders(),
                sent.items(),
                open.items(),
                open.overdue(),
                times.alreadyGone(),
                times.withdrawn(),
                within,
                times.timeToAction());
    }
}
