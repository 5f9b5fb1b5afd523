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

    /** The end of the chain. */
    static Checkpoint head(Sql sql) {
        var query = "SELECT seq, chain_hash FROM audit_seal ORDER BY seq DESC LIMIT 1";
        return sql.first(query, row -> new Checkpoint(row.bigint("seq"), row.bytes("chain_hash")))
                .orElse(Checkpoint.EMPTY);
    }

    /** @return the new end of the chain */
    static Checkpoint append(Sql sql, Checkpoint head, List<AuditEntry> entries, Instant now) {
        var leaves = Sql.column(entries, HashChain::leaf);
        var ends = new ArrayList<Checkpoint>();
        for (var leaf : leaves) {
            ends.add((ends.isEmpty() ? head : ends.get(ends.size() - 1)).next(leaf));
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
        return ends.get(ends.size() - 1);
    }

    /** Whether the log has grown since the last checkpoint and that one was made before the given time. */
    static boolean checkpointDue(Sql sql, Checkpoint head, Instant before) {
        var query =
                """
                SELECT coalesce(max(size), 0) < ? AND coalesce(max(made_at), '-infinity') <= ? AS due
                FROM audit_checkpoint
                """;
        return sql.first(query, row -> row.flag("due"), head.size(), before).orElseThrow();
    }

    static void insertCheckpoint(Sql sql, Checkpoint head, Instant now) {
        sql.update(
                "INSERT INTO audit_checkpoint (size, chain_hash, made_at) VALUES (?, ?, ?)",
                head.size(),
                head.chain(),
                now);
    }
}
