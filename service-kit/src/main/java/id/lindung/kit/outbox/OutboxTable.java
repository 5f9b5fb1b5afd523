package id.lindung.kit.outbox;

import id.lindung.kit.background.Backlog;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
    static List<Waiting> next(Connection connection, int limit) throws SQLException {
        var sql =
                """
                SELECT position, topic, partition_key, payload
                FROM outbox_event
                WHERE sent_at IS NULL
                ORDER BY position
                LIMIT ?
                """;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, limit);
            try (var rows = statement.executeQuery()) {
                var waiting = new ArrayList<Waiting>();
                while (rows.next()) {
                    waiting.add(waiting(rows));
                }
                return waiting;
            }
        }
    }

    static void markSent(Connection connection, List<Long> positions, Instant now) throws SQLException {
        try (var statement =
                connection.prepareStatement("UPDATE outbox_event SET sent_at = ? WHERE position = ANY (?)")) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setArray(2, connection.createArrayOf("bigint", positions.toArray()));
            statement.executeUpdate();
        }
    }

    static void deleteSentBefore(Connection connection, Instant limit) throws SQLException {
        try (var statement = connection.prepareStatement("DELETE FROM outbox_event WHERE sent_at < ?")) {
            statement.setObject(1, limit.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    static Backlog.Waiting backlog(Connection connection) throws SQLException {
        var sql = "SELECT count(*), min(created_at) FROM outbox_event WHERE sent_at IS NULL";
        try (var statement = connection.prepareStatement(sql);
                var row = statement.executeQuery()) {
            row.next();
            var oldest = row.getObject(2, OffsetDateTime.class);
            return new Backlog.Waiting(row.getLong(1), oldest == null ? null : oldest.toInstant());
        }
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(row.getLong(1), row.getString(2), row.getString(3), row.getString(4));
    }
}
