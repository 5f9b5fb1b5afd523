package id.lindung.kit.audit;

import id.lindung.kit.background.Backlog;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The statements of the sealer. */
final class SealTable {

    private SealTable() {}

    /** Entries without a place in the chain, in the order in which they were written. */
    static List<AuditEntry> waiting(Connection connection, int limit) throws SQLException {
        var sql =
                """
                SELECT %s
                FROM audit_pending p JOIN audit_entry e USING (position)
                ORDER BY e.position
                LIMIT ?
                """
                        .formatted(AuditTable.COLUMNS);
        try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, limit);
            try (var rows = statement.executeQuery()) {
                var entries = new ArrayList<AuditEntry>();
                while (rows.next()) {
                    entries.add(AuditTable.entry(rows));
                }
                return entries;
            }
        }
    }

    static Backlog.Waiting backlog(Connection connection) throws SQLException {
        var sql = "SELECT count(*), min(e.recorded_at) FROM audit_pending p JOIN audit_entry e USING (position)";
        try (var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            row.next();
            var oldest = row.getObject(2, OffsetDateTime.class);
            return new Backlog.Waiting(row.getLong(1), oldest == null ? null : oldest.toInstant());
        }
    }

    /** The end of the chain. */
    static Checkpoint head(Connection connection) throws SQLException {
        var sql = "SELECT seq, chain_hash FROM audit_seal ORDER BY seq DESC LIMIT 1";
        try (var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            return row.next() ? new Checkpoint(row.getLong(1), row.getBytes(2)) : Checkpoint.EMPTY;
        }
    }

    /** @return the new end of the chain */
    static Checkpoint append(Connection connection, Checkpoint head, List<AuditEntry> entries, Instant now)
            throws SQLException {
        var insert = "INSERT INTO audit_seal (seq, entry_id, leaf_hash, chain_hash, sealed_at) VALUES (?, ?, ?, ?, ?)";
        var end = head;
        try (var seal = connection.prepareStatement(insert);
                var done = connection.prepareStatement("DELETE FROM audit_pending WHERE position = ?")) {
            for (var entry : entries) {
                var leaf = HashChain.leaf(entry);
                end = end.next(leaf);
                seal.setLong(1, end.size());
                seal.setObject(2, entry.id());
                seal.setBytes(3, leaf);
                seal.setBytes(4, end.chain());
                seal.setObject(5, now.atOffset(ZoneOffset.UTC));
                seal.addBatch();
                done.setLong(1, entry.position());
                done.addBatch();
            }
            seal.executeBatch();
            done.executeBatch();
        }
        return end;
    }

    /** Whether the log has grown since the last checkpoint and that one was made before the given time. */
    static boolean checkpointDue(Connection connection, Checkpoint head, Instant before) throws SQLException {
        var sql =
                """
                SELECT coalesce(max(size), 0) < ? AND coalesce(max(made_at), '-infinity') <= ? FROM audit_checkpoint
                """;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, head.size());
            statement.setObject(2, before.atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    static void insertCheckpoint(Connection connection, Checkpoint head, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(
                "INSERT INTO audit_checkpoint (size, chain_hash, made_at) VALUES (?, ?, ?)")) {
            statement.setLong(1, head.size());
            statement.setBytes(2, head.chain());
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
