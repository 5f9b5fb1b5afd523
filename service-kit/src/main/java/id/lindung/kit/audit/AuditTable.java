package id.lindung.kit.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Writes and reads entries. */
final class AuditTable {

    /** In the order that {@link #entry} reads. */
    static final String COLUMNS =
            """
            e.position, e.id, e.recorded_at, e.actor_issuer, e.actor_subject, e.actor_roles, e.actor_platform,
            e.action, e.entity_kind, e.entity_id, e.platform_id, e.correlation_id, e.details
            """;

    private AuditTable() {}

    static void insert(Connection connection, AuditEntry entry) throws SQLException {
        var sql =
                """
                INSERT INTO audit_entry (id, recorded_at, actor_issuer, actor_subject, actor_roles, actor_platform,
                                         action, entity_kind, entity_id, platform_id, correlation_id, details)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, entry.id());
            statement.setObject(2, entry.recordedAt().atOffset(ZoneOffset.UTC));
            statement.setString(3, entry.actorIssuer());
            statement.setString(4, entry.actorSubject());
            statement.setArray(
                    5, connection.createArrayOf("text", entry.actorRoles().toArray()));
            statement.setString(6, entry.actorPlatform());
            statement.setString(7, entry.action());
            statement.setString(8, entry.entityKind());
            statement.setString(9, entry.entityId());
            statement.setString(10, entry.platformId());
            statement.setString(11, entry.correlationId());
            statement.setString(12, entry.details());
            statement.executeUpdate();
        }
    }

    static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                row.getString(5),
                List.of((String[]) row.getArray(6).getArray()),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13));
    }
}
