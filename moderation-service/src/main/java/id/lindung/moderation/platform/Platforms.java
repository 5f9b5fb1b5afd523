package id.lindung.moderation.platform;

import id.lindung.kit.problem.Conflict;
import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The platforms this service knows. Nobody here registers one: that is compliance-service's business. */
@ApplicationScoped
public class Platforms {

    private final Sql sql;

    Platforms(Sql sql) {
        this.sql = sql;
    }

    /** @throws Conflict {@code unknown-platform} if the register has not told of it (yet) */
    public Platform require(String platformId) {
        return find(platformId)
                .orElseThrow(() -> new Conflict(
                        "unknown-platform", "The platform is not in the register, or its entry has not arrived yet."));
    }

    public Optional<Platform> find(String platformId) {
        var query =
                """
                SELECT platform_id, name, operator_name, registration_number, user_generated_content,
                       status, version, changed_at
                FROM platform WHERE platform_id = ?
                """;
        return sql.first(query, Platforms::read, platformId);
    }

    /** Takes over an entry unless a newer one is already here: partitions may be read again from the beginning. */
    void take(Platform platform) {
        var upsert =
                """
                INSERT INTO platform AS known (platform_id, name, operator_name, registration_number,
                                               user_generated_content, status, version, changed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (platform_id) DO UPDATE
                SET name = excluded.name, operator_name = excluded.operator_name,
                    registration_number = excluded.registration_number,
                    user_generated_content = excluded.user_generated_content,
                    status = excluded.status, version = excluded.version, changed_at = excluded.changed_at
                WHERE known.version < excluded.version
                """;
        sql.update(
                upsert,
                platform.platformId(),
                platform.name(),
                platform.operatorName(),
                platform.registrationNumber(),
                platform.userGeneratedContent(),
                platform.status(),
                platform.version(),
                platform.changedAt());
    }

    private static Platform read(Row row) {
        return new Platform(
                row.text("platform_id"),
                row.text("name"),
                row.text("operator_name"),
                row.text("registration_number"),
                row.flag("user_generated_content"),
                row.text("status"),
                row.bigint("version"),
                row.instant("changed_at"));
    }
}
