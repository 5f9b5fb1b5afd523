package id.lindung.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.contracts.audit.AuditEntryView;
import id.lindung.contracts.paging.Page;
import id.lindung.kit.paging.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Lists entries, the newest first. */
@ApplicationScoped
class AuditEntries {

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    private final DataSource dataSource;
    private final ObjectMapper mapper;

    AuditEntries(DataSource dataSource, ObjectMapper mapper) {
        this.dataSource = dataSource;
        this.mapper = mapper;
    }

    /** What an entry has to match; null for anything. */
    record Filter(
            String entityKind,
            String entityId,
            String platformId,
            String actorSubject,
            String action,
            Instant from,
            Instant to) {}

    @Transactional
    Page<AuditEntryView> list(Filter filter, Cursor cursor, int limit) {
        var conditions = new Conditions(filter, cursor);
        var sql =
                """
                SELECT %s, s.seq, s.leaf_hash
                FROM audit_entry e LEFT JOIN audit_seal s ON s.entry_id = e.id
                WHERE %s
                ORDER BY e.position DESC
                LIMIT %d
                """
                        .formatted(AuditTable.COLUMNS, conditions.sql(), limit + 1);
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            conditions.setOn(statement);
            try (var rows = statement.executeQuery()) {
                return page(rows, limit);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("audit entries not readable", e);
        }
    }

    /** One row more than the limit was asked for: it only tells that there is a next page. */
    private Page<AuditEntryView> page(ResultSet rows, int limit) throws SQLException {
        var views = new ArrayList<AuditEntryView>();
        String next = null;
        long last = 0;
        while (rows.next()) {
            if (views.size() == limit) {
                next = Cursor.encode(String.valueOf(last));
                break;
            }
            var entry = AuditTable.entry(rows);
            views.add(view(entry, rows.getObject("seq", Long.class), rows.getBytes("leaf_hash")));
            last = entry.position();
        }
        return new Page<>(views, next, null);
    }

    private AuditEntryView view(AuditEntry entry, Long sequence, byte[] leaf) {
        return new AuditEntryView(
                entry.id(),
                entry.recordedAt(),
                entry.actorIssuer(),
                entry.actorSubject(),
                entry.actorRoles(),
                entry.actorPlatform(),
                entry.action(),
                entry.entityKind(),
                entry.entityId(),
                entry.platformId(),
                entry.correlationId(),
                details(entry.details()),
                sequence,
                leaf == null ? null : HexFormat.of().formatHex(leaf));
    }

    private Map<String, Object> details(String canonical) {
        try {
            return mapper.readValue(canonical, DETAILS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("details of an audit entry are JSON", e);
        }
    }

    /** The conditions that are asked for, and only these, so that each question can use its index. */
    private static final class Conditions {

        private final List<String> sql = new ArrayList<>(List.of("true"));
        private final List<Object> values = new ArrayList<>();

        Conditions(Filter filter, Cursor cursor) {
            add("e.entity_kind = ?", filter.entityKind());
            add("e.entity_id = ?", filter.entityId());
            add("e.platform_id = ?", filter.platformId());
            add("e.actor_subject = ?", filter.actorSubject());
            add("e.action = ?", filter.action());
            add("e.recorded_at >= ?", filter.from());
            add("e.recorded_at < ?", filter.to());
            add("e.position < ?", cursor.number(0));
        }

        String sql() {
            return String.join(" AND ", sql);
        }

        void setOn(PreparedStatement statement) throws SQLException {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
        }

        private void add(String condition, Object value) {
            if (value != null) {
                sql.add(condition);
                values.add(value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
            }
        }
    }
}
