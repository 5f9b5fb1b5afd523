package id.lindung.moderation.statement.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import javax.sql.DataSource;

/** The counts of statements: written with them, read instead of them. */
@ApplicationScoped
public class RollUps {

    /** The legal day of the ministry (WIB, without daylight saving). */
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** Rows each count is spread over: as many batches of one platform can commit at the same time. */
    private static final int SLOTS = 4;

    private final DataSource dataSource;

    RollUps(DataSource dataSource) {
        this.dataSource = dataSource;
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
        var sql =
                """
                INSERT INTO statement_roll_up AS known (platform_id, day, dimension, value, slot, statements)
                SELECT ?, change.day, change.dimension, change.value, ?, change.statements
                FROM unnest(?::date[], ?::text[], ?::text[], ?::bigint[]) WITH ORDINALITY
                     AS change (day, dimension, value, statements, position)
                ORDER BY change.position
                ON CONFLICT (platform_id, day, dimension, value, slot)
                DO UPDATE SET statements = known.statements + excluded.statements
                """;
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, platformId);
            statement.setInt(2, ThreadLocalRandom.current().nextInt(SLOTS));
            statement.setArray(3, connection.createArrayOf("text", column(changes, key -> key.day()
                    .toString())));
            statement.setArray(4, connection.createArrayOf("text", column(changes, key -> key.dimension()
                    .name())));
            statement.setArray(5, connection.createArrayOf("text", column(changes, Tally.Key::value)));
            statement.setArray(
                    6,
                    connection.createArrayOf(
                            "bigint", changes.stream().map(Map.Entry::getValue).toArray()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("roll-up not written", e);
        }
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
    Sums sums(String platformId, LocalDate from, LocalDate to) {
        var sql =
                """
                SELECT dimension, value, CASE WHEN dimension = 'ALL' THEN day END AS day, sum(statements)
                FROM statement_roll_up
                WHERE (?::text IS NULL OR platform_id = ?) AND day BETWEEN ? AND ?
                GROUP BY 1, 2, 3
                HAVING sum(statements) <> 0
                ORDER BY 1, 2, 3
                """;
        var sums = new Sums(new EnumMap<>(Dimension.class), new TreeMap<>());
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, platformId);
            statement.setString(2, platformId);
            statement.setObject(3, from);
            statement.setObject(4, to);
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    var dimension = Dimension.valueOf(result.getString(1));
                    sums.byValue()
                            .computeIfAbsent(dimension, ignored -> new TreeMap<>())
                            .merge(result.getString(2), result.getLong(4), Long::sum);
                    if (dimension == Dimension.ALL) {
                        sums.byDay().put(result.getObject(3, LocalDate.class), result.getLong(4));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("roll-up not read", e);
        }
        return sums;
    }

    private static Object[] column(List<Map.Entry<Tally.Key, Long>> changes, Function<Tally.Key, String> of) {
        var column = new ArrayList<String>(changes.size());
        changes.forEach(change -> column.add(of.apply(change.getKey())));
        return column.toArray();
    }
}
