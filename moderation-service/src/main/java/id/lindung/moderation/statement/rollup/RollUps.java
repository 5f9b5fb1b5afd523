package id.lindung.moderation.statement.rollup;

import id.lindung.kit.reading.ForPages;
import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;

/** The counts of statements: written with them, read instead of them. */
@ApplicationScoped
public class RollUps {

    /** The legal day of the ministry (WIB, without daylight saving). */
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** Rows each count is spread over: as many batches of one platform can commit at the same time. */
    private static final int SLOTS = 4;

    private final Sql sql;

    RollUps(Sql sql) {
        this.sql = sql;
    }

    /** The day in whose figures something received now counts. */
    public static LocalDate dayOf(Instant received) {
        return received.atZone(ZONE).toLocalDate();
    }

    /** To be called last in the transaction: until it ends, other batches wait for the rows. */
    @Transactional(TxType.MANDATORY)
    public void add(String platformId, Tally tally) {
        var changes = tally.changes();
        if (changes.isEmpty()) {
            return;
        }
        var query =
                """
                INSERT INTO statement_roll_up AS known (platform_id, day, dimension, value, slot, statements)
                SELECT ?, change.day, change.dimension, change.value, ?, change.statements
                FROM unnest(?::date[], ?::text[], ?::text[], ?::bigint[]) WITH ORDINALITY
                     AS change (day, dimension, value, statements, position)
                ORDER BY change.position
                ON CONFLICT (platform_id, day, dimension, value, slot)
                DO UPDATE SET statements = known.statements + excluded.statements
                """;
        sql.update(
                query,
                platformId,
                ThreadLocalRandom.current().nextInt(SLOTS),
                Sql.column(changes, change -> change.getKey().day()),
                Sql.column(changes, change -> change.getKey().dimension()),
                Sql.column(changes, change -> change.getKey().value()),
                Sql.column(changes, Map.Entry::getValue));
    }

    /** One sum for each value of each dimension; and the statements of each day. */
    record Sums(Map<Dimension, Map<String, Long>> byValue, Map<LocalDate, Long> byDay) {

        long total() {
            return of(Dimension.ALL, "");
        }

        long of(Dimension dimension, String value) {
            return byValue.getOrDefault(dimension, Map.of()).getOrDefault(value, 0L);
        }
    }

    /** @param platformId null for all platforms */
    @ForPages(shared = true)
    Sums sums(String platformId, LocalDate from, LocalDate to) {
        var query =
                """
                SELECT dimension, value, CASE WHEN dimension = 'ALL' THEN day END AS day, sum(statements) AS statements
                FROM statement_roll_up
                WHERE (?::text IS NULL OR platform_id = ?) AND day BETWEEN ? AND ?
                GROUP BY 1, 2, 3
                HAVING sum(statements) <> 0
                ORDER BY 1, 2, 3
                """;
        var sums = new Sums(new EnumMap<>(Dimension.class), new TreeMap<>());
        sql.list(query, row -> add(sums, row), platformId, platformId, from, to);
        return sums;
    }

    private static Sums add(Sums sums, Row row) {
        var dimension = row.enumeration("dimension", Dimension.class);
        var statements = row.bigint("statements");
        sums.byValue()
                .computeIfAbsent(dimension, ignored -> new TreeMap<>())
                .merge(row.text("value"), statements, Long::sum);
        if (dimension == Dimension.ALL) {
            sums.byDay().put(row.day("day"), statements);
        }
        return sums;
    }
}
