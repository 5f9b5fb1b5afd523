package id.lindung.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.contracts.audit.AuditEntryView;
import id.lindung.contracts.paging.Page;
import id.lindung.kit.paging.Cursor;
import id.lindung.kit.reading.ForPages;
import id.lindung.kit.sql.Conditions;
import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;

/** Lists entries, the newest first. */
@ApplicationScoped
class AuditEntries {

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    /** Stands for details that are no object in JSON. */
    private static final String UNREADABLE = "unreadable";

    private final Sql sql;
    private final ObjectMapper mapper;

    AuditEntries(Sql sql, ObjectMapper mapper) {
        this.sql = sql;
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

    @ForPages
    Page<AuditEntryView> list(Filter filter, Cursor cursor, int limit) {
        var conditions = new Conditions()
                .and("e.entity_kind = ?", filter.entityKind())
                .and("e.entity_id = ?", filter.entityId())
                .and("e.platform_id = ?", filter.platformId())
                .and("e.actor_subject = ?", filter.actorSubject())
                .and("e.action = ?", filter.action())
                .and("e.recorded_at >= ?", filter.from())
                .and("e.recorded_at < ?", filter.to())
                .and("e.position < ?", cursor.number(0));
        var query =
                """
                SELECT %s, s.seq, s.leaf_hash
                FROM audit_entry e LEFT JOIN audit_seal s ON s.entry_id = e.id
                %s
                ORDER BY e.position DESC
                LIMIT ?
                """
                        .formatted(AuditTable.COLUMNS, conditions.where());
        var found = sql.list(query, Listed::read, conditions.values(limit + 1));
        // One row more than the limit was asked for: it only tells that there is a next page.
        var shown = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() <= limit
                ? null
                : Cursor.encode(String.valueOf(shown.get(limit - 1).entry().position()));
        return new Page<>(shown.stream().map(this::view).toList(), next, null);
    }

    /** An entry with its place in the chain, which is null until it is sealed. */
    private record Listed(AuditEntry entry, Long sequence, byte[] leaf) {

        static Listed read(Row row) {
            return new Listed(AuditTable.entry(row), row.bigintOrNull("seq"), row.bytes("leaf_hash"));
        }
    }

    private AuditEntryView view(Listed listed) {
        var entry = listed.entry();
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
                listed.sequence(),
                listed.leaf() == null ? null : HexFormat.of().formatHex(listed.leaf()));
    }

    private Map<String, Object> details(String canonical) {
        try {
            var details = mapper.readValue(canonical, DETAILS);
            return details == null ? Map.of(UNREADABLE, canonical) : details;
        } catch (JsonProcessingException tampered) {
            // The log must stay readable where somebody has written into it; the verification names the entry.
            return Map.of(UNREADABLE, canonical);
        }
    }
}
