package id.lindung.kit.idempotency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/** The statements of idempotency keys. */
final class KeyTable {

    private KeyTable() {}

    /** Where a key belongs. */
    record Slot(String issuer, String subject, String operation, String key) {

        void setFrom(PreparedStatement statement, int first) throws SQLException {
            statement.setString(first, issuer);
            statement.setString(first + 1, subject);
            statement.setString(first + 2, operation);
            statement.setString(first + 3, key);
        }
    }

    /** What the caller got. */
    record Answer(int status, String body, String etag, String location) {}

    /** A key that was used, with the digest of its body. */
    record Kept(byte[] digest, Answer answer) {}

    /**
     * @return false if the key was used before; a transaction that uses the same key just now is waited for, and what
     *     it has committed can be read afterwards
     */
    static boolean claim(Connection connection, Slot slot, byte[] digest, Instant now) throws SQLException {
        var sql =
                """
                INSERT INTO idempotency_key (caller_issuer, caller_subject, operation, key, request_digest, created_at)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (caller_issuer, caller_subject, operation, key) DO NOTHING
                """;
        try (var statement = connection.prepareStatement(sql)) {
            slot.setFrom(statement, 1);
            statement.setBytes(5, digest);
            statement.setObject(6, now.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate() == 1;
        }
    }

    static void fill(Connection connection, Slot slot, Answer answer) throws SQLException {
        var sql =
                """
                UPDATE idempotency_key SET status = ?, body = ?, etag = ?, location = ?
                WHERE caller_issuer = ? AND caller_subject = ? AND operation = ? AND key = ?
                """;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, answer.status());
            statement.setString(2, answer.body());
            statement.setString(3, answer.etag());
            statement.setString(4, answer.location());
            slot.setFrom(statement, 5);
            statement.executeUpdate();
        }
    }

    static Kept read(Connection connection, Slot slot) throws SQLException {
        var sql =
                """
                SELECT request_digest, status, body, etag, location FROM idempotency_key
                WHERE caller_issuer = ? AND caller_subject = ? AND operation = ? AND key = ?
                """;
        try (var statement = connection.prepareStatement(sql)) {
            slot.setFrom(statement, 1);
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("the key has expired this moment");
                }
                return new Kept(
                        row.getBytes(1),
                        new Answer(row.getInt(2), row.getString(3), row.getString(4), row.getString(5)));
            }
        }
    }

    static void deleteBefore(Connection connection, Instant limit) throws SQLException {
        try (var statement = connection.prepareStatement("DELETE FROM idempotency_key WHERE created_at < ?")) {
            statement.setObject(1, limit.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
