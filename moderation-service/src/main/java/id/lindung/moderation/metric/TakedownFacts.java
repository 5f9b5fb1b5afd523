package id.lindung.moderation.metric;

import id.lindung.contracts.metric.ShareWithinDeadline;
import id.lindung.contracts.metric.TimeToAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The figures of takedown orders, computed from the items themselves: percentiles of percentiles mean nothing. All
 * definitions stand here, in SQL, and carry the version {@link #DEFINITION}.
 */
@ApplicationScoped
class TakedownFacts {

    /** Grows whenever a figure changes its meaning, so that two figures with one name are comparable. */
    static final String DEFINITION = "takedown-metrics/1";

    /**
     * One row for each item of an issued order. {@code t0} is the start of its clock, {@code t_action} when it counts as
     * acted on, {@code deadline} the fold of its clock, which lies ahead while the clock is paused. Excluded: what the
     * ministry took back before any action, and what was not there to act on.
     */
    private static final String FACT =
            """
            WITH fact AS (
                SELECT i.order_id, o.platform_id, o.category, o.issued_at,
                       i.started_at AS t0, i.effective_at AS t_action, i.deadline_at AS deadline,
                       extract(epoch FROM i.effective_at - i.started_at) - i.pause_micros / 1e6 AS seconds,
                       i.excluded AS already_gone,
                       o.withdrawn_at IS NOT NULL AND coalesce(i.effective_at > o.withdrawn_at, true) AS withdrawn,
                       o.status NOT IN ('CLOSED', 'WITHDRAWN') AND i.effective_at IS NULL AND NOT i.excluded AS open
                FROM takedown_order_item i JOIN takedown_order o ON o.id = i.order_id
                WHERE o.issued_at IS NOT NULL
                  AND (?::text IS NULL OR o.platform_id = ?)
                  AND (?::text IS NULL OR o.category = ?)
            ),
            bucket AS (
                SELECT * FROM unnest(?::text[], ?::timestamptz[], ?::timestamptz[]) AS bucket (label, starts, ends)
            )
            """;

    private final DataSource dataSource;

    TakedownFacts(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Which items are looked at, and to what time.
     *
     * @param platformId null for all
     * @param category null for all
     * @param asOf nothing is foreseen: what has not happened by then is open
     */
    record Question(
            String platformId, String category, Grouping grouping, List<MetricPeriod.Bucket> buckets, Instant asOf) {}

    /** How much was sent. */
    record Sent(long orders, long items) {}

    /** What is open now. */
    record Open(long items, long overdue) {}

    /** Times to action with what was left out of them. */
    record Times(TimeToAction timeToAction, long alreadyGone, long withdrawn) {}

    /** Lets all queries of the transaction see the same rows, so that totals are the sums of their parts. */
    @Transactional(TxType.MANDATORY)
    void freeze() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
        } catch (SQLException e) {
            throw new IllegalStateException("takedown figures not computed", e);
        }
    }

    /** Orders issued in the period, and their items. */
    Map<String, Sent> sent(Question question) {
        return query(
                """
                SELECT %s AS grouped, count(DISTINCT fact.order_id), count(*)
                FROM fact JOIN bucket ON fact.issued_at >= bucket.starts AND fact.issued_at < bucket.ends
                GROUP BY grouped
                """,
                question, row -> new Sent(row.getLong(2), row.getLong(3)));
    }

    /**
     * What is open at {@code asOf} and how much of it is overdue (moderation metrics, no. 4): a stock, so that the period
     * does not matter. Only a group by month holds what was sent in it.
     */
    Map<String, Open> open(Question question) {
        var byMonth = question.grouping() == Grouping.MONTH;
        return query(
                """
                SELECT %s AS grouped, count(*), count(*) FILTER (WHERE fact.deadline < ?)
                FROM fact"""
                        + (byMonth
                                ? " JOIN bucket ON fact.issued_at >= bucket.starts AND fact.issued_at < bucket.ends "
                                : " ")
                        + "WHERE fact.open GROUP BY grouped",
                question,
                row -> new Open(row.getLong(2), row.getLong(3)));
    }

    /**
     * Share within deadline (no. 3) over the matured cohort: the deadline lies in the period and has passed. Whoever
     * acted early on an item whose deadline is still ahead does not count yet.
     */
    Map<String, ShareWithinDeadline> withinDeadline(Question question) {
        return query(
                """
                SELECT %s AS grouped,
                       count(*) FILTER (WHERE NOT (already_gone OR withdrawn)),
                       count(*) FILTER (WHERE NOT (already_gone OR withdrawn) AND t_action <= deadline),
                       count(*) FILTER (WHERE already_gone OR withdrawn)
                FROM fact JOIN bucket ON fact.deadline >= bucket.starts AND fact.deadline < bucket.ends
                WHERE fact.deadline <= ?
                GROUP BY grouped
                """,
                question, row -> {
                    var matured = row.getLong(2);
                    var within = row.getLong(3);
                    var share = matured == 0 ? null : (double) within / matured;
                    return new ShareWithinDeadline(matured, within, row.getLong(4), share);
                });
    }

    /**
     * Time to action (no. 1) over the cohort of clocks that started in the period: nearest rank over all of them, an
     * open item as infinite. {@code percentile_disc(f)} is the first value whose share of the sorted list reaches f,
     * which is x[ceil(f * n)].
     */
    Map<String, Times> timeToAction(Question question) {
        return query(
                """
                SELECT %s AS grouped,
                       count(*) FILTER (WHERE NOT (already_gone OR withdrawn)),
                       count(*) FILTER (WHERE NOT (already_gone OR withdrawn) AND t_action IS NULL),
                       percentile_disc(0.5) WITHIN GROUP (ORDER BY coalesce(seconds, 'infinity')::float8)
                           FILTER (WHERE NOT (already_gone OR withdrawn)),
                       percentile_disc(0.95) WITHIN GROUP (ORDER BY coalesce(seconds, 'infinity')::float8)
                           FILTER (WHERE NOT (already_gone OR withdrawn)),
                       count(*) FILTER (WHERE already_gone),
                       count(*) FILTER (WHERE withdrawn AND NOT already_gone)
                FROM fact JOIN bucket ON fact.t0 >= bucket.starts AND fact.t0 < bucket.ends
                WHERE fact.t0 <= ?
                GROUP BY grouped
                """,
                question, TakedownFacts::times);
    }

    private static Times times(ResultSet row) throws SQLException {
        var median = row.getObject(4, Double.class);
        var p95 = row.getObject(5, Double.class);
        var gone = row.getLong(6);
        var withdrawn = row.getLong(7);
        var times = new TimeToAction(
                row.getLong(2),
                row.getLong(3),
                gone + withdrawn,
                reached(median) ? median : null,
                reached(median),
                reached(p95) ? p95 : null,
                reached(p95));
        return new Times(times, gone, withdrawn);
    }

    /** Of nothing at all it cannot be said that it is still awaited. */
    private static boolean reached(Double seconds) {
        return seconds == null || !seconds.isInfinite();
    }

    /** Reads one row of a result. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** @param sql with one parameter of its own, the time of the question, at most */
    private <T> Map<String, T> query(String sql, Question question, Reading<T> reading) {
        var text = FACT + sql.formatted(question.grouping().expression());
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(text)) {
            bind(connection, statement, question, sql.contains("?"));
            var figures = new TreeMap<String, T>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    figures.put(row.getString(1), reading.of(row));
                }
            }
            return figures;
        } catch (SQLException e) {
            throw new IllegalStateException("takedown figures not computed", e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, Question question, boolean asksTime)
            throws SQLException {
        statement.setString(1, question.platformId());
        statement.setString(2, question.platformId());
        statement.setString(3, question.category());
        statement.setString(4, question.category());
        var buckets = question.buckets();
        statement.setArray(5, texts(connection, buckets.stream().map(MetricPeriod.Bucket::label)));
        statement.setArray(6, texts(connection, buckets.stream().map(bucket -> bucket.starts()
                .toString())));
        statement.setArray(7, texts(connection, buckets.stream().map(bucket -> bucket.ends()
                .toString())));
        if (asksTime) {
            statement.setObject(8, question.asOf().atOffset(ZoneOffset.UTC));
        }
    }

    private static Array texts(Connection connection, Stream<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }
}
