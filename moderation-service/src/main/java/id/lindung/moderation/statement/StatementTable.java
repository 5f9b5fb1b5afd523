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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            WHERE statement.uuid = ANY (?) AND statement.received_at BETWEEN ? AND ?
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
        var found = find(List.of(uuid), made.minus(CLOCK_DIFFERENCE), made.plus(CLOCK_DIFFERENCE), confinement);
        return Optional.ofNullable(found.get(uuid));
    }

    /** The statements of a platform behind these entries, by id; without those whose partition is gone. */
    @Transactional(TxType.MANDATORY)
    Map<UUID, StoredStatement> find(String platformId, List<PuidRegister.Entry> entries) {
        var times =
                entries.stream().map(PuidRegister.Entry::receivedAt).sorted().toList();
        var ids = entries.stream().map(PuidRegister.Entry::uuid).toList();
        return find(ids, times.get(0), times.get(times.size() - 1), platformId);
    }

    /** The times say which partitions are looked at. */
    private Map<UUID, StoredStatement> find(List<UUID> ids, Instant from, Instant to, String confinement) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            statement.setObject(2, from.atOffset(ZoneOffset.UTC));
            statement.setObject(3, to.atOffset(ZoneOffset.UTC));
            statement.setString(4, confinement);
            statement.setString(5, confinement);
            var found = new HashMap<UUID, StoredStatement>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    var stored = read(result);
                    found.put(stored.uuid(), stored);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("statements not read", e);
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
