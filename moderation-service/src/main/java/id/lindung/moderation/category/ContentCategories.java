package id.lindung.moderation.category;

import id.lindung.contracts.text.LocalizedText;
import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The categories of content with their deadlines, as data that changes with the regulation. */
@ApplicationScoped
public class ContentCategories {

    private static final String IN_FORCE =
            """
            SELECT c.code, c.label_id, c.label_en, c.restricted, c.legal_ground, r.version, r.urgent,
                   extract(epoch FROM r.act_within)::bigint AS act_seconds,
                   extract(epoch FROM r.max_pause)::bigint AS pause_seconds
            FROM content_category c JOIN deadline_rule r ON r.category = c.code
            WHERE c.valid_from <= ? AND (c.valid_to IS NULL OR c.valid_to > ?)
              AND r.valid_from <= ? AND (r.valid_to IS NULL OR r.valid_to > ?)
            """;

    private final Sql sql;

    ContentCategories(Sql sql) {
        this.sql = sql;
    }

    /** The category as it stands at a time; empty if there is none with this code, or it is not in force. */
    public Optional<CategoryRule> find(String code, Instant at) {
        return sql.first(IN_FORCE + " AND c.code = ?", ContentCategories::read, at, at, at, at, code);
    }

    /** All that are in force at a time, in the order of the official groups. */
    List<CategoryRule> all(Instant at) {
        return sql.list(IN_FORCE + " ORDER BY c.official_group, c.code", ContentCategories::read, at, at, at, at);
    }

    private static CategoryRule read(Row row) {
        return new CategoryRule(
                row.text("code"),
                new LocalizedText(row.text("label_id"), row.text("label_en")),
                row.flag("restricted"),
                row.text("legal_ground"),
                row.integer("version"),
                row.flag("urgent"),
                Duration.ofSeconds(row.bigint("act_seconds")),
                Duration.ofSeconds(row.bigint("pause_seconds")));
    }
}
