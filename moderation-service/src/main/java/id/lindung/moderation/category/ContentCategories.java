package id.lindung.moderation.category;

import id.lindung.contracts.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The categories of content with their deadlines, as data that changes with the regulation. */
@ApplicationScoped
public class ContentCategories {

    private static final String IN_FORCE =
            """
            SELECT c.code, c.label_id, c.label_en, c.restricted, c.legal_ground, r.version, r.urgent,
                   extract(epoch FROM r.act_within)::bigint, extract(epoch FROM r.max_pause)::bigint
            FROM content_category c JOIN deadline_rule r ON r.category = c.code
            WHERE c.valid_from <= ? AND (c.valid_to IS NULL OR c.valid_to > ?)
              AND r.valid_from <= ? AND (r.valid_to IS NULL OR r.valid_to > ?)
            """;

    private final DataSource dataSource;

    ContentCategories(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The category as it stands at a time; empty if there is none with this code, or it is not in force. */
    public Optional<CategoryRule> find(String code, Instant at) {
        return query(IN_FORCE + " AND c.code = ?", at, code).stream().findFirst();
    }

    /** All that are in force at a time, in the order of the official groups. */
    List<CategoryRule> all(Instant at) {
        return query(IN_FORCE + " ORDER BY c.official_group, c.code", at, null);
    }

    private List<CategoryRule> query(String sql, Instant at, String code) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int parameter = 1; parameter <= 4; parameter++) {
                statement.setObject(parameter, at.atOffset(ZoneOffset.UTC));
            }
            if (code != null) {
                statement.setString(5, code);
            }
            try (var row = statement.executeQuery()) {
                var rules = new ArrayList<CategoryRule>();
                while (row.next()) {
                    rules.add(read(row));
                }
                return rules;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("content categories not read", e);
        }
    }

    private static CategoryRule read(ResultSet row) throws SQLException {
        return new CategoryRule(
                row.getString(1),
                new LocalizedText(row.getString(2), row.getString(3)),
                row.getBoolean(4),
                row.getString(5),
                row.getInt(6),
                row.getBoolean(7),
                Duration.ofSeconds(row.getLong(8)),
                Duration.ofSeconds(row.getLong(9)));
    }
}
