package id.lindung.moderation.statement;

import id.lindung.moderation.statement.rule.Field;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The statements on record. Rows are only ever added. */
@ApplicationScoped
class StatementTable {

    /** One round trip for a batch of any size: a column for each field, unnested to rows. */
    private static final String INSERT =
            """
            INSERT INTO statement (platform_id, batch_id, method, received_at, uuid, counted_on, findings, %s)
            SELECT ?, ?, ?, ?, row.uuid, row.counted_on, row.findings::text[], %s
            FROM unnest(?::uuid[], ?::date[], ?::text[], %s) AS row (uuid, counted_on, findings, %s)
            """
                    .formatted(
                            StatementColumns.names(""),
                            StatementColumns.casts("row."),
                            StatementColumns.arrays(),
                            StatementColumns.names(""));

    private static final String FIND =
            """
            SELECT statement.uuid, statement.platform_id, platform.name AS platform_name, statement.received_at,
                   statement.counted_on, statement.findings, present.uuid = statement.uuid AS is_current, %s
            FROM statement
            JOIN platform USING (platform_id)
            LEFT JOIN statement_puid AS present
                   ON present.platform_id = statement.platform_id AND present.puid = statement.puid
            WHERE statement.uuid = ? AND statement.received_at BETWEEN ? AND ?
              AND (?::text IS NULL OR statement.platform_id = ?)
            """
                    .formatted(StatementColumns.names("statement."));

    private static final int UUID_V7 = 7;

    /** The id is made a moment before or after the time of receipt is taken, perhaps by another clock. */
    private static final Duration CLOCK_DIFFERENCE = Duration.ofDays(1);

    private final DataSource dataSource;

    StatementTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A row to be added. */
    record Row(Arrival arrival, LocalDate countedOn) {}

    @Transactional(TxType.MANDATORY)
    void insert(Batch batch, List<Row> rows) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(INSERT)) {
            var parameter = 1;
            statement.setString(parameter++, batch.platformId());
            statement.setObject(parameter++, batch.id());
            statement.setString(parameter++, batch.method().name());
            statement.setObject(parameter++, batch.receivedAt().atOffset(ZoneOffset.UTC));
            statement.setArray(parameter++, connection.createArrayOf("uuid", column(rows, row -> row.arrival()
                    .uuid())));
            statement.setArray(parameter++, connection.createArrayOf("text", column(rows, Row::countedOn)));
            statement.setArray(parameter++, connection.createArrayOf("text", column(rows, StatementTable::findings)));
            for (var field : Field.values()) {
                var values =
                        column(rows, row -> StatementColumns.text(row.arrival().statement(), field));
                statement.setArray(parameter++, connection.createArrayOf("text", values));
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("statements not written", e);
        }
    }

    /**
     * Reads from the database, so that a platform finds at once what it has sent.
     *
     * @param confinement the platform whose statement it must be, null for any
     */
    Optional<StoredStatement> find(UUID uuid, String confinement) {
        if (uuid.version() != UUID_V7) {
            return Optional.empty();
        }
        var made = Instant.ofEpochMilli(uuid.getMostSignificantBits() >>> 16);
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, uuid);
            statement.setObject(2, made.minus(CLOCK_DIFFERENCE).atOffset(ZoneOffset.UTC));
            statement.setObject(3, made.plus(CLOCK_DIFFERENCE).atOffset(ZoneOffset.UTC));
            statement.setString(4, confinement);
            statement.setString(5, confinement);
            try (var result = statement.executeQuery()) {
                return result.next() ? Optional.of(read(result)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("statement not read", e);
        }
    }

    private static StoredStatement read(ResultSet result) throws SQLException {
        return new StoredStatement(
                result.getObject("uuid", UUID.class),
                result.getString("platform_id"),
                result.getString("platform_name"),
                result.getObject("received_at", OffsetDateTime.class).toInstant(),
                result.getObject("counted_on", LocalDate.class),
                StatementColumns.texts(result, "findings"),
                result.getBoolean("is_current"),
                StatementColumns.read(result));
    }

    private static String findings(Row row) {
        return row.arrival().warnings().stream()
                .map(warning -> warning.field() + "/" + warning.rule())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Object[] column(List<Row> rows, Function<Row, ?> of) {
        return rows.stream().map(of).toArray();
    }
}
