package id.lindung.moderation.statement.store;

import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.Sql;
import id.lindung.moderation.statement.rule.Field;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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
                   statement.counted_on, statement.findings, coalesce(present.uuid = statement.uuid, false) AS is_current, %s
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

    private final Sql sql;

    StatementTable(Sql sql) {
        this.sql = sql;
    }

    /** A row to be added. */
    record Addition(IncomingStatement arrival, LocalDate countedOn) {}

    @Transactional(TxType.MANDATORY)
    void insert(Batch batch, List<Addition> rows) {
        var values = new ArrayList<Object>(List.of(batch.platformId(), batch.id(), batch.method(), batch.receivedAt()));
        values.add(Sql.column(rows, row -> row.arrival().uuid()));
        values.add(Sql.column(rows, Addition::countedOn));
        values.add(Sql.column(rows, StatementTable::findings));
        for (var field : Field.values()) {
            values.add(
                    Sql.column(rows, row -> StatementColumns.text(row.arrival().statement(), field)));
        }
        sql.update(INSERT, values.toArray());
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
        return sql.list(FIND, StatementTable::read, ids, from, to, confinement, confinement).stream()
                .collect(Collectors.toMap(StoredStatement::uuid, Function.identity()));
    }

    private static StoredStatement read(Row row) {
        return new StoredStatement(
                row.uuid("uuid"),
                row.text("platform_id"),
                row.text("platform_name"),
                row.instant("received_at"),
                row.day("counted_on"),
                row.texts("findings"),
                row.flag("is_current"),
                StatementColumns.read(row));
    }

    private static String findings(Addition row) {
        return row.arrival().warnings().stream()
                .map(warning -> warning.field() + "/" + warning.rule())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
