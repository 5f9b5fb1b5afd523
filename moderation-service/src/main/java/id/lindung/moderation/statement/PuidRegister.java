package id.lindung.moderation.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

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

        boolean isSameAs(Arrival arrival) {
            return revision == arrival.revision() && Arrays.equals(digest, arrival.digest());
        }
    }

    private final DataSource dataSource;

    PuidRegister(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @return the number of each statement whose puid was free and is its own now, by puid */
    @Transactional(TxType.MANDATORY)
    Map<String, Long> claim(Batch batch, List<Arrival> arrivals) {
        var sql =
                """
                INSERT INTO statement_puid (platform_id, puid, revision, digest, uuid, received_at, counted_on)
                SELECT ?, arrival.puid, arrival.revision, arrival.digest, arrival.uuid, ?, ?
                FROM unnest(?::text[], ?::bigint[], ?::bytea[], ?::uuid[]) AS arrival (puid, revision, digest, uuid)
                ORDER BY arrival.puid COLLATE "C"
                ON CONFLICT (platform_id, puid) DO NOTHING
                RETURNING puid, id
                """;
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, batch.platformId());
            statement.setObject(2, batch.receivedAt().atOffset(ZoneOffset.UTC));
            statement.setObject(3, batch.day());
            setArrivals(statement, 4, arrivals);
            return numbers(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("puids not claimed", e);
        }
    }

    /** What is on record under the puids now; nobody else changes it before the transaction ends. */
    @Transactional(TxType.MANDATORY)
    Map<String, Entry> lock(String platformId, Collection<String> puids) {
        var sql =
                """
                SELECT puid, revision, digest, uuid, id, received_at, counted_on FROM statement_puid
                WHERE platform_id = ? AND puid = ANY (?) ORDER BY puid FOR UPDATE
                """;
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, platformId);
            statement.setArray(2, array(connection, "text", puids.stream()));
            var entries = new HashMap<String, Entry>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    var entry = entry(result, result.getObject(7, LocalDate.class));
                    entries.put(entry.puid(), entry);
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException("puids not locked", e);
        }
    }

    /** The revisions that these repeat, by puid, as far as higher ones have replaced them. */
    @Transactional(TxType.MANDATORY)
    Map<String, Entry> superseded(String platformId, List<Arrival> repetitions) {
        var sql =
                """
                SELECT puid, revision, digest, uuid, id, received_at FROM statement_superseded
                JOIN unnest(?::text[], ?::bigint[]) AS repetition (puid, revision) USING (puid, revision)
                WHERE platform_id = ?
                """;
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, array(connection, "text", repetitions.stream().map(Arrival::puid)));
            statement.setArray(
                    2, array(connection, "bigint", repetitions.stream().map(Arrival::revision)));
            statement.setString(3, platformId);
            var entries = new HashMap<String, Entry>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    var entry = entry(result, null);
                    entries.put(entry.puid(), entry);
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException("revisions not read", e);
        }
    }

    /**
     * Puts corrections in the place of the present revisions, which are kept aside.
     *
     * @return the number of each correction, by puid
     */
    @Transactional(TxType.MANDATORY)
    Map<String, Long> supersede(Batch batch, List<Arrival> corrections) {
        var sql =
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
                    received_at = ?, id = nextval('statement_id_seq')
                FROM correction WHERE puid.platform_id = ? AND puid.puid = correction.puid
                RETURNING puid.puid, puid.id
                """;
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            var now = batch.receivedAt().atOffset(ZoneOffset.UTC);
            setArrivals(statement, 1, corrections);
            statement.setString(5, batch.platformId());
            statement.setObject(6, now);
            statement.setObject(7, now);
            statement.setString(8, batch.platformId());
            return numbers(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("revisions not superseded", e);
        }
    }

    /** The id of the present revision behind a puid. */
    Optional<UUID> find(String platformId, String puid) {
        var sql = "SELECT uuid FROM statement_puid WHERE platform_id = ? AND puid = ?";
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, platformId);
            statement.setString(2, puid);
            try (var result = statement.executeQuery()) {
                return result.next() ? Optional.of(result.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("puid not read", e);
        }
    }

    private static Entry entry(ResultSet result, LocalDate countedOn) throws SQLException {
        return new Entry(
                result.getString(1),
                result.getLong(2),
                result.getBytes(3),
                result.getObject(4, UUID.class),
                result.getLong(5),
                result.getObject(6, OffsetDateTime.class).toInstant(),
                countedOn);
    }

    /** Puid, revision, digest and id of each, as four parameters from the first on. */
    private static void setArrivals(PreparedStatement statement, int first, List<Arrival> arrivals)
            throws SQLException {
        var connection = statement.getConnection();
        statement.setArray(first, array(connection, "text", arrivals.stream().map(Arrival::puid)));
        statement.setArray(
                first + 1, array(connection, "bigint", arrivals.stream().map(Arrival::revision)));
        var digests = arrivals.stream().map(Arrival::digest).toArray(byte[][]::new);
        statement.setArray(first + 2, connection.createArrayOf("bytea", digests));
        statement.setArray(
                first + 3, array(connection, "uuid", arrivals.stream().map(Arrival::uuid)));
    }

    private static Map<String, Long> numbers(PreparedStatement statement) throws SQLException {
        var numbers = new HashMap<String, Long>();
        try (var result = statement.executeQuery()) {
            while (result.next()) {
                numbers.put(result.getString(1), result.getLong(2));
            }
        }
        return numbers;
    }

    private static Array array(Connection connection, String type, Stream<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }
}
