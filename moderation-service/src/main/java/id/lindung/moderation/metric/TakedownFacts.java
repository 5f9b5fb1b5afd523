package id.lindung.moderation.metric;

import id.lindung.contracts.metric.ShareWithinDeadline;
import id.lindung.contracts.metric.TakedownFigures;
import id.lindung.contracts.metric.TimeToAction;
import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.Sql;
import id.lindung.moderation.takedown.order.TakedownOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The figures of takedown orders, computed from the items themselves: percentiles of percentiles mean nothing. All
 * definitions stand here and carry the version {@link #DEFINITION}. One statement sees one state of the data, so that
 * totals are the sums of their parts; and it reads each item once, for the total and all groups.
 */
@ApplicationScoped
class TakedownFacts {

    /** Grows whenever a figure changes its meaning, so that two figures with one name are comparable. */
    static final String DEFINITION = "takedown-metrics/1";

    /** Group of the total. */
    static final String TOTAL = "ALL";

    // What the figures count, of takedown_order_item i and its takedown_order o; the lists of their items ask the same.

    static final String OPEN = "o.status NOT IN ('CLOSED', 'WITHDRAWN') AND i.effective_at IS NULL AND NOT i.excluded";
    static final String AWAITED = "i.effective_at IS NULL";
    static final String IN_TIME = "i.effective_at <= i.deadline_at";

    /** What was taken back before its receipt is awaited nowhere. */
    static final String UNDELIVERED = "i.started_at IS NULL AND o.withdrawn_at IS NULL";

    private static final String ALREADY_GONE = "i.excluded";
    private static final String WITHDRAWN =
            "(o.withdrawn_at IS NOT NULL AND coalesce(i.effective_at > o.withdrawn_at, true))";

    /** What platforms are judged by: neither taken back before any action, nor without object. */
    static final String COUNTS = "NOT (" + ALREADY_GONE + " OR " + WITHDRAWN + ")";

    /**
     * One row for each item of an issued order that can count, with the group that it is in by its signature, by its
     * deadline and by the start of its clock (null: not in the period, or still ahead) and as stock. Its deadline is the
     * fold of its clock, which lies ahead while the clock is paused. Excluded from what platforms are judged by, and
     * {@code counts} is false: what the ministry took back before any action, and what was not there to act on.
     *
     * <p>Signature, start and deadline of an item follow each other: whatever is in the period by one of them has no
     * deadline before the period, or none at all yet. Those and the stock of open items are all that is read.
     *
     * <p>The question is materialized, so that the text of its times is read once and not for every item; of the facts
     * only what is counted is kept. The seconds are a quotient of whole microseconds, so that they are the nearest
     * number to the time there is.
     *
     * <p>A bucket is the days from one edge to the next. {@code %1$s} to {@code %4$s} name the group of an item by its
     * signature, deadline, start and as stock; the others are the definitions above, and what a platform may know.
     */
    private static final String FACT =
            """
            WITH question AS MATERIALIZED (
                SELECT ?::text[] AS labels, ?::timestamptz[] AS edges, ?::timestamptz AS as_of
            ),
            fact AS MATERIALIZED (
                SELECT %1$s AS sent_in, %2$s AS due_in, %3$s AS started_in, %4$s AS stock_of, order_id, open, is_late,
                       already_gone, withdrawn, counts, in_time, awaited, seconds
                FROM (
                    SELECT o.platform_id, o.category, i.order_id,
                           question.labels[width_bucket(o.issued_at, question.edges)] AS issued_bucket,
                           CASE WHEN i.started_at <= question.as_of
                                THEN question.labels[width_bucket(i.started_at, question.edges)] END AS started_bucket,
                           CASE WHEN i.deadline_at <= question.as_of
                                THEN question.labels[width_bucket(i.deadline_at, question.edges)] END AS deadline_bucket,
                           %5$s AS open,
                           i.deadline_at < question.as_of AS is_late,
                           %6$s AS already_gone,
                           %7$s AS withdrawn,
                           %8$s AS counts,
                           %9$s AS in_time,
                           %10$s AS awaited,
                           (round(date_part('epoch', i.effective_at - i.started_at) * 1e6::float8) - i.pause_micros)
                               / 1e6::float8 AS seconds
                    FROM question, takedown_order_item i JOIN takedown_order o ON o.id = i.order_id
                    WHERE o.issued_at IS NOT NULL
                      AND (NOT ? OR (%11$s))
                      AND (i.deadline_at >= ? OR (i.effective_at IS NULL AND NOT i.excluded))
                      AND (?::text IS NULL OR o.platform_id = ?)
                      AND (?::text IS NULL OR o.category = ?)
                ) item
            ),
            """;

    /** Orders issued in the period, and their items. */
    private static final String SENT =
            """
            sent AS (
                SELECT grouping(sent_in) AS whole, coalesce(sent_in, '') AS label,
                       count(DISTINCT order_id) AS orders_sent, count(*) AS items_sent
                FROM fact WHERE sent_in IS NOT NULL GROUP BY GROUPING SETS ((), (sent_in))
            ),
            """;

    /**
     * What is open now and how much of it is overdue (moderation metrics, no. 4): a stock, so that the period does not
     * matter. Only a group by month holds what was sent in it.
     */
    private static final String STOCK =
            """
            stock AS (
                SELECT grouping(stock_of) AS whole, coalesce(stock_of, '') AS label,
                       count(*) AS open, count(*) FILTER (WHERE is_late) AS overdue
                FROM fact WHERE open GROUP BY GROUPING SETS ((), (stock_of))
            ),
            """;

    /**
     * Share within deadline (no. 3) over the matured cohort: the deadline lies in the period and has passed. Whoever
     * acted early on an item whose deadline is still ahead does not count yet.
     */
    private static final String WITHIN_DEADLINE =
            """
            due AS (
                SELECT grouping(due_in) AS whole, coalesce(due_in, '') AS label,
                       count(*) FILTER (WHERE counts) AS matured,
                       count(*) FILTER (WHERE counts AND in_time) AS within,
                       count(*) FILTER (WHERE NOT counts) AS matured_excluded
                FROM fact WHERE due_in IS NOT NULL GROUP BY GROUPING SETS ((), (due_in))
            ),
            """;

    /**
     * Time to action (no. 1) over the cohort of clocks that started in the period: nearest rank over all of them, an
     * open item as infinite. {@code percentile_disc(f)} is the first value whose share of the sorted list reaches f,
     * which is x[ceil(f * n)].
     */
    private static final String TIME_TO_ACTION =
            """
            started AS (
                SELECT grouping(started_in) AS whole, coalesce(started_in, '') AS label,
                       count(*) FILTER (WHERE counts) AS items,
                       count(*) FILTER (WHERE counts AND awaited) AS awaited,
                       percentile_disc(ARRAY[0.5, 0.95]) WITHIN GROUP (ORDER BY coalesce(seconds, 'infinity'))
                           FILTER (WHERE counts) AS ranks,
                       count(*) FILTER (WHERE already_gone) AS gone,
                       count(*) FILTER (WHERE withdrawn AND NOT already_gone) AS withdrawn
                FROM fact WHERE started_in IS NOT NULL GROUP BY GROUPING SETS ((), (started_in))
            )
            """;

    /** The total is the first row. */
    private static final String FIGURES =
            """
            SELECT whole = 1 AS is_total, label, coalesce(orders_sent, 0) AS orders_sent,
                   coalesce(items_sent, 0) AS items_sent, coalesce(open, 0) AS open, coalesce(overdue, 0) AS overdue,
                   coalesce(matured, 0) AS matured, coalesce(within, 0) AS within,
                   coalesce(matured_excluded, 0) AS matured_excluded, coalesce(items, 0) AS items,
                   coalesce(awaited, 0) AS awaited, ranks[1] AS median, ranks[2] AS p95,
                   coalesce(gone, 0) AS gone, coalesce(withdrawn, 0) AS withdrawn
            FROM sent FULL JOIN stock USING (whole, label) FULL JOIN due USING (whole, label)
                      FULL JOIN started USING (whole, label)
            WHERE whole = 1 OR label <> ''
            ORDER BY whole DESC, label COLLATE "C"
            """;

    private final Sql sql;

    TakedownFacts(Sql sql) {
        this.sql = sql;
    }

    /**
     * Which items are looked at, and to what time.
     *
     * @param platformId null for all
     * @param category null for all
     * @param knownOnly whether a platform asks, which knows nothing of what was taken back before its receipt
     * @param buckets the period in parts that follow each other without a gap
     * @param asOf nothing is foreseen: what has not happened by then is open
     */
    record Question(
            String platformId,
            String category,
            boolean knownOnly,
            Grouping grouping,
            List<MetricPeriod.Bucket> buckets,
            Instant asOf) {}

    /** The total, which is there even if nothing is in it, and groups in which something is, by their names. */
    record Answer(TakedownFigures total, List<TakedownFigures> groups) {}

    /** The figures to the question; all from one state of the data. */
    Answer figures(Question question) {
        var buckets = question.buckets();
        var starts = buckets.stream().map(MetricPeriod.Bucket::starts);
        var end = buckets.get(buckets.size() - 1).ends();
        var found = sql.list(
                text(question.grouping()),
                TakedownFacts::figures,
                buckets.stream().map(MetricPeriod.Bucket::label).toList(),
                Stream.concat(starts, Stream.of(end)).map(Instant::toString).toList(),
                question.asOf(),
                question.knownOnly(),
                buckets.get(0).starts(),
                question.platformId(),
                question.platformId(),
                question.category(),
                question.category());
        return new Answer(found.get(0), found.subList(1, found.size()));
    }

    /** Figures of a group in which nothing is. */
    static TakedownFigures none(String group) {
        return new TakedownFigures(
                group,
                0,
                0,
                0,
                0,
                0,
                0,
                new ShareWithinDeadline(0, 0, 0, null),
                new TimeToAction(0, 0, 0, null, true, null, true));
    }

    private static TakedownFigures figures(Row row) {
        var matured = row.bigint("matured");
        var within = row.bigint("within");
        var gone = row.bigint("gone");
        var withdrawn = row.bigint("withdrawn");
        var median = row.realOrNull("median");
        var p95 = row.realOrNull("p95");
        return new TakedownFigures(
                row.flag("is_total") ? TOTAL : row.text("label"),
                row.bigint("orders_sent"),
                row.bigint("items_sent"),
                row.bigint("open"),
                row.bigint("overdue"),
                gone,
                withdrawn,
                new ShareWithinDeadline(
                        matured,
                        within,
                        row.bigint("matured_excluded"),
                        matured == 0 ? null : (double) within / matured),
                new TimeToAction(
                        row.bigint("items"),
                        row.bigint("awaited"),
                        gone + withdrawn,
                        reached(median) ? median : null,
                        reached(median),
                        reached(p95) ? p95 : null,
                        reached(p95)));
    }

    /** Of nothing at all it cannot be said that it is still awaited. */
    private static boolean reached(Double seconds) {
        return seconds == null || !seconds.isInfinite();
    }

    private static String text(Grouping grouping) {
        var fact = FACT.formatted(
                grouping.of("issued_bucket"),
                grouping.of("deadline_bucket"),
                grouping.of("started_bucket"),
                grouping.ofStock(),
                OPEN,
                ALREADY_GONE,
                WITHDRAWN,
                COUNTS,
                IN_TIME,
                AWAITED,
                TakedownOrders.KNOWN_TO_PLATFORM);
        return fact + SENT + STOCK + WITHIN_DEADLINE + TIME_TO_ACTION + FIGURES;
    }
}
