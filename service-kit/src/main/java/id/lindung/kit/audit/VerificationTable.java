package id.lindung.kit.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the verifier reads. */
final class VerificationTable {

    private VerificationTable() {}

    /** A seal and the entry it belongs to, which is null if it has gone. */
    record Sealed(long sequence, byte[] leaf, byte[] chain, AuditEntry entry) {}

    static List<Sealed> sealed(Connection connection, long after, int limit) throws SQLException {
        var sql =
                """
                SELECT %s, s.seq, s.leaf_hash, s.chain_hash
                FROM audit_seal s LEFT JOIN audit_entry e ON e.id = s.entry_id
                WHERE s.seq > ?
                ORDER BY s.seq
                LIMIT ?
                """
                        .formatted(AuditTable.COLUMNS);
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, after);
            statement.setInt(2, limit);
            try (var row = statement.executeQuery()) {
                var sealed = new ArrayList<Sealed>();
                while (row.next()) {
                    var entry = row.getObject(2) == null ? null : AuditTable.entry(row);
                    sealed.add(new Sealed(
                            row.getLong("seq"), row.getBytes("leaf_hash"), row.getBytes("chain_hash"), entry));
                }
                return sealed;
            }
        }
    }

    static List<Checkpoint> checkpoints(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT size, chain_hash FROM audit_checkpoint");
                var row = statement.executeQuery()) {
            var checkpoints = new ArrayList<Checkpoint>();
            while (row.next()) {
                checkpoints.add(new Checkpoint(row.getLong(1), row.getBytes(2)));
            }
            return checkpoints;
        }
    }

    static long waiting(Connection connection) throws SQLException {
        return count(connection, "SELECT count(*) FROM audit_pending");
    }

    /** One statement, hence one snapshot: an entry is in the queue or has its seal. */
    static long neverSealed(Connection connection) throws SQLException {
        return count(
                connection,
                """
                SELECT count(*)
                FROM audit_entry e
                WHERE NOT EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = e.id)
                  AND NOT EXISTS (SELECT FROM audit_pending p WHERE p.position = e.position)
                """);
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
