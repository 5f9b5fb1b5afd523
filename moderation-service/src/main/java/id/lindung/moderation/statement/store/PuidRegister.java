package id.lindung.moderation.statement.store;

import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which puids a platform has used and for what. The unique key of its table is what makes two requests with the same
 * puid one statement; it is asked in the transaction that stores the statement, so it never knows of one that was not
 * stored. All rows are taken in the order of their puids: two batches can wait for each other, but not in a circle.
 */
@ApplicationScoped
class PuidRegister {

    /** The present revision behind a puid. */
    record Entry(
            String puid, long revision, byte[] digest, UUID uuid, long id, Instant receivedAt, LocalDate countedOn) {

        boolean isSameAs(IncomingStatement arrival) {
            return revision == arrival.revision() && Arrays.equals(digest, arrival.digest());
        }
    }

    private final Sql sql;

    PuidRegister(Sql sql) {
        this.sql = sql;
    }

    /** @return the number of each statement whose puid was free and is its own now, by puid */
    @Transactional(TxType.MANDATORY)
    Map<String, Long> claim(Batch batch, List<IncomingStatement> arrivals) {
        var query =
                """
                INSERT INTO statement_puid (platform_id, puid, revision, digest, uuid, received_at, counted_on)
                SELECT ?, arrival.puid, arrival.revision, arrival.digest, arrival.uuid, ?, ?
                FROM unnest(?::text[], ?::bigint[], ?::bytea[], ?::uuid[]) AS arrival (puid, revision, digest, uuid)
                ORDER BY arrival.puid COLLATE "C"
                ON CONFLICT (platform_id, puid) DO NOTHING
                RETURNING puid, id
                """;
        return numbers(
                query,
                batch.platformId(),
                batch.receivedAt(),
                batch.day(),
                Sql.column(arrivals, IncomingStatement::puid),
                Sql.column(arrivals, IncomingStatement::revision),
                Sql.column(arrivals, IncomingStatement::digest),
                Sql.column(arrivals, IncomingStatement::uuid));
    }

    /** What is on record under the puids now; nobody else changes it before the transaction ends. */
    @Transactional(TxType.MANDATORY)
    Map<String, Entry> lock(String platformId, Collection<String> puids) {
        var query =
                """
                SELECT puid, revision, digest, uuid, id, received_at, counted_on FROM statement_puid
                WHERE platform_id = ? AND puid = ANY (?) ORDER BY puid FOR UPDATE
                """;
        return byPuid(sql.list(query, row -> entry(row, row.day("counted_on")), platformId, puids));
    }

    /** The revisions that these repeat, by puid, as far as higher ones have replaced them. */
    @Transactional(TxType.MANDATORY)
    Map<String, Entry> superseded(String platformId, List<IncomingStatement> repetitions) {
        var query =
                """
                SELECT puid, revision, digest, uuid, id, received_at FROM statement_superseded
                JOIN unnest(?::text[], ?::bigint[]) AS repetition (puid, revision) USING (puid, revision)
                WHERE platform_id = ?
                """;
        return byPuid(sql.list(
                query,
                row -> entry(row, null),
                Sql.column(repetitions, IncomingStatement::puid),
                Sql.column(repetitions, IncomingStatement::revision),
                platformId));
    }

    /**
     * Puts corrections in the place of the present revisions, which are kept aside.
     *
     * @return the number of each correction, by puid
     */
    @Transactional(TxType.MANDATORY)
    Map<String, Long> supersede(Batch batch, List<IncomingStatement> corrections) {
        var query =
                """
                WITH correction AS (
                    SELECT * FROM unnest(?::text[], ?::bigint[], ?::bytea[], ?::uuid[])
                                  AS correction (puid, revision, digest, uuid)
                ), present AS (
                    SELECT present.* FROM statement_puid AS present JOIN correction USING (puid)
                    WHERE present.platform_id = ?
                ), kept AS (
                    INSERT INTO statement_superseded
                        (platform_id, puid, revision, digest, uuid, id, received_at, superseded_at)
                    SELECT platform_id, puid, revision, digest, uuid, id, received_at, ? FROM present
                )
                UPDATE statement_puid AS puid
                SET revision = correction.revision, digest = correction.digest, uuid = correction.uuid,
                    received_at = ?, id = statement_random_id()
                FROM correction WHERE puid.platform_id = ? AND puid.puid = correction.puid
                RETURNING puid.puid, puid.id
                """;
        return numbers(
                query,
                Sql.column(corrections, IncomingStatement::puid),
                Sql.column(corrections, IncomingStatement::revision),
                Sql.column(corrections, IncomingStatement::digest),
                Sql.column(corrections, IncomingStatement::uuid),
                batch.platformId(),
                batch.receivedAt(),
                batch.receivedAt(),
                batch.platformId());
    }

    /** The id of the present revision behind a puid. */
    Optional<UUID> find(String platformId, String puid) {
        return sql.first(
                "SELECT uuid FROM statement_puid WHERE platform_id = ? AND puid = ?",
                row -> row.uuid("uuid"),
                platformId,
                puid);
    }

    private static Entry entry(Row row, LocalDate countedOn) {
        return new Entry(
                row.text("puid"),
                row.bigint("revision"),
                row.bytes("digest"),
                row.uuid("uuid"),
                row.bigint("id"),
                row.instant("received_at"),
                countedOn);
    }

    private static Map<String, Entry> byPuid(List<Entry> entries) {
        return entries.stream().collect(Collectors.toMap(Entry::puid, Function.identity()));
    }

    private Map<String, Long> numbers(String query, Object... values) {
        var numbers = new HashMap<String, Long>();
        sql.list(query, row -> numbers.put(row.text("puid"), row.bigint("id")), values);
        return numbers;
    }
}
