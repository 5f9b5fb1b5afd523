package id.lindung.kit.audit;

import id.lindung.kit.sql.Row;

/** Writes and reads entries. */
final class AuditTable {

    /** What {@link #entry} reads. */
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

    static AuditEntry entry(Row row) {
        return new AuditEntry(
                row.bigint("position"),
                row.uuid("id"),
                row.instant("recorded_at"),
                row.text("actor_issuer"),
                row.text("actor_subject"),
                row.texts("actor_roles"),
                row.text("actor_platform"),
                row.text("action"),
                row.text("entity_kind"),
                row.text("entity_id"),
                row.text("platform_id"),
                row.text("correlation_id"),
                row.text("details"));
    }
}
