package id.lindung.kit.audit;

import id.lindung.kit.background.Backlog;
import id.lindung.kit.sql.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The statements of the sealer. */
final class SealTable {

    private SealTable() {}

    /** Entries without a place in the chain, in the order in which they were written. */
    static List<AuditEntry> waiting(Sql sql, int limit) {
        var query =
                """
                SELECT %s
                FROM audit_pending p JOIN audit_entry e USING (position)
                ORDER BY e.position
                LIMIT ?
                """
                        .formatted(AuditTable.COLUMNS);
        return sql.list(query, AuditTable::entry, limit);
    }

    static Backlog.Waiting backlog(Sql sql) {
        var query =
                """
                SELECT count(*) AS entries, min(e.recorded_at) AS oldest
                FROM audit_pending p JOIN audit_entry e USING (position)
                """;
        return sql.first(query, row -> new Backlog.Waiting(row.bigint("entries"), row.instant("oldest")))
                .orElseThrow();
    }

    /**
     * The end of the chain, as it was left: not the last seal that is there. If the end was cut off, the next entries leave
     * a gap that cannot be closed.
     */
    static Checkpoint head(Sql sql) {
        return sql.first(
                        "SELECT size, chain_hash FROM audit_head",
                        row -> new Checkpoint(row.bigint("size"), row.bytes("chain_hash")))
                .orElseThrow(() -> new IllegalStateException("the head of the audit log is missing"));
    }

    /**
     * @param now in microseconds
     * @return the new end of the chain
     */
    static Checkpoint append(Sql sql, Checkpoint head, List<AuditEntry> entries, Instant now) {
        var leaves = Sql.column(entries, HashChain::leaf);
        var ends = new ArrayList<Checkpoint>();
        for (var leaf : leaves) {
            ends.add((ends.isEmpty() ? head : ends.get(ends.size() - 1)).next(leaf, now));
        }
        var insert =
                """
                INSERT INTO audit_seal (seq, entry_id, leaf_hash, chain_hash, sealed_at)
                SELECT *, ? FROM unnest(?::bigint[], ?::uuid[], ?::bytea[], ?::bytea[])
                """;
        sql.update(
                insert,
                now,
                Sql.column(ends, Checkpoint::size),
                Sql.column(entries, AuditEntry::id),
                leaves,
                Sql.column(ends, Checkpoint::chain));
        sql.update("DELETE FROM audit_pending WHERE position = ANY (?)", Sql.column(entries, AuditEntry::position));
        var end = ends.get(ends.size() - 1);
        sql.update("UPDATE audit_head SET size = ?, chain_hash = ?", end.size(), end.chain());
        return end;
    }

    /** Whether the log has grown since the last checkpoint and that one's last entry was sealed before the given time. */
    static boolean checkpointDue(Sql sql, Checkpoint head, Instant before) {
        var query =
                """
                SELECT coalesce(max(size), 0) < ?
                       AND NOT EXISTS (SELECT FROM audit_seal
                                       WHERE seq = (SELECT max(size) FROM audit_checkpoint) AND sealed_at > ?) AS due
                FROM audit_checkpoint
                """;
        return sql.first(query, row -> row.flag("due"), head.size(), before).orElseThrow();
    }

    static void insertCheckpoint(Sql sql, Checkpoint head) {
        sql.update("INSERT INTO audit_checkpoint (size, chain_hash) VALUES (?, ?)", head.size(), head.chain());
    }
}
