package id.lindung.kit.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
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

    static final String INSERT =
            """
            INSERT INTO audit_entry (id, recorded_at, actor_issuer, actor_subject, actor_roles, actor_platform,
                                     action, entity_kind, entity_id, platform_id, correlation_id, details)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private AuditTable() {}

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
