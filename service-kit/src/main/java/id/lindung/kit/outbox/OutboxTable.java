package id.lindung.kit.outbox;

import id.lindung.kit.background.Backlog;
import id.lindung.kit.sql.Sql;
import java.time.Instant;
import java.util.List;

/** The statements of the relay. */
final class OutboxTable {

    private OutboxTable() {}

    /** An event that waits. */
    record Waiting(long position, String topic, String key, String payload) {}

    /**
     * By position, which the database hands out: a change that saw another one's result always stands behind it. The
     * clocks of several instances could not promise that.
     */
    static List<Waiting> next(Sql sql, int limit) {
        var select =
                """
                SELECT position, topic, partition_key, payload
                FROM outbox_event
                WHERE sent_at IS NULL
                ORDER BY position
                LIMIT ?
                """;
        return sql.list(
                select,
                row -> new Waiting(
                        row.bigint("position"), row.text("topic"), row.text("partition_key"), row.text("payload")),
                limit);
    }

    static void markSent(Sql sql, List<Long> positions, Instant now) {
        sql.update("UPDATE outbox_event SET sent_at = ? WHERE position = ANY (?)", now, positions);
    }

    static void deleteSentBefore(Sql sql, Instant limit) {
        sql.update("DELETE FROM outbox_event WHERE sent_at < ?", limit);
    }

    static Backlog.Waiting backlog(Sql sql) {
        return sql.first(
                        "SELECT count(*) AS events, min(created_at) AS oldest FROM outbox_event WHERE sent_at IS NULL",
                        row -> new Backlog.Waiting(row.bigint("events"), row.instant("oldest")))
                .orElseThrow();
    }
}
