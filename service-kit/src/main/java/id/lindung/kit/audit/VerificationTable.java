package id.lindung.kit.audit;

import id.lindung.kit.sql.Sql;
import java.util.List;

/** What the verifier reads. */
final class VerificationTable {

    private VerificationTable() {}

    /** A seal and the entry it belongs to, which is null if it has gone. */
    record Sealed(long sequence, byte[] leaf, byte[] chain, AuditEntry entry) {}

    static List<Sealed> sealed(Sql sql, long after, int limit) {
        var query =
                """
                SELECT %s, s.seq, s.leaf_hash, s.chain_hash
                FROM audit_seal s LEFT JOIN audit_entry e ON e.id = s.entry_id
                WHERE s.seq > ?
                ORDER BY s.seq
                LIMIT ?
                """
                        .formatted(AuditTable.COLUMNS);
        return sql.list(
                query,
                row -> new Sealed(
                        row.bigint("seq"),
                        row.bytes("leaf_hash"),
                        row.bytes("chain_hash"),
                        row.uuid("id") == null ? null : AuditTable.entry(row)),
                after,
                limit);
    }

    static List<Checkpoint> checkpoints(Sql sql) {
        return sql.list(
                "SELECT size, chain_hash FROM audit_checkpoint",
                row -> new Checkpoint(row.bigint("size"), row.bytes("chain_hash")));
    }

    static long waiting(Sql sql) {
        return count(sql, "SELECT count(*) AS entries FROM audit_pending");
    }

    /** One statement, hence one snapshot: an entry is in the queue or has its seal. */
    static long neverSealed(Sql sql) {
        return count(
                sql,
                """
                SELECT count(*) AS entries
                FROM audit_entry e
                WHERE NOT EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = e.id)
                  AND NOT EXISTS (SELECT FROM audit_pending p WHERE p.position = e.position)
                """);
    }

    private static long count(Sql sql, String query) {
        return sql.first(query, row -> row.bigint("entries")).orElseThrow();
    }
}
