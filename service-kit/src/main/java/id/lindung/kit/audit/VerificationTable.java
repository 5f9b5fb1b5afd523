package id.lindung.kit.audit;

import id.lindung.kit.sql.Sql;
import java.time.Instant;
import java.util.List;

/** What the verifier reads. */
final class VerificationTable {

    private VerificationTable() {}

    /** A seal and the entry it belongs to, which is null if it has gone. */
    record Sealed(long sequence, byte[] leaf, byte[] chain, Instant sealedAt, AuditEntry entry) {}

    /**
     * What the sealer says the log has come to, and the last seal that is there.
     *
     * @param told null if it is missing
     */
    record Head(Checkpoint told, long lastSeal) {

        boolean fits() {
            return told != null && told.size() == lastSeal;
        }
    }

    static List<Sealed> sealed(Sql sql, long after, int limit) {
        var query =
                """
                SELECT %s, s.seq, s.leaf_hash, s.chain_hash, s.sealed_at
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
                        row.instant("sealed_at"),
                        row.uuid("id") == null ? null : AuditTable.entry(row)),
                after,
                limit);
    }

    /** One statement, hence one snapshot: seals and head grow together. */
    static Head head(Sql sql) {
        var query =
                """
                SELECT h.size, h.chain_hash, (SELECT coalesce(max(seq), 0) FROM audit_seal) AS last_seal
                FROM (SELECT 1) one LEFT JOIN audit_head h ON true
                """;
        return sql.first(
                        query,
                        row -> new Head(
                                row.bigintOrNull("size") == null
                                        ? null
                                        : new Checkpoint(row.bigint("size"), row.bytes("chain_hash")),
                                row.bigint("last_seal")))
                .orElseThrow();
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
