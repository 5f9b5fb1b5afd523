package id.lindung.moderation.platform;

import id.lindung.kit.problem.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** The platforms this service knows. Nobody here registers one: that is compliance-service's business. */
@ApplicationScoped
public class Platforms {

    private final DataSource dataSource;

    Platforms(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @throws Conflict {@code unknown-platform} if the register has not told of it (yet) */
    public Platform require(String platformId) {
        return find(platformId)
                .orElseThrow(() -> new Conflict(
                        "unknown-platform", "The platform is not in the register, or its entry has not arrived yet."));
    }

    public Optional<Platform> find(String platformId) {
        var sql =
                """
                SELECT platform_id, name, operator_name, registration_number, user_generated_content,
                       status, version, changed_at
                FROM platform WHERE platform_id = ?
                """;
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, platformId);
            try (var result = statement.executeQuery()) {
                return result.next() ? Optional.of(read(result)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("platform not read", e);
        }
    }

    /** Takes over an entry unless a newer one is already here: partitions may be read again from the beginning. */
    void take(Platform platform) {
        var sql =
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
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, platform.platformId());
            statement.setString(2, platform.name());
            statement.setString(3, platform.operatorName());
            statement.setString(4, platform.registrationNumber());
            statement.setBoolean(5, platform.userGeneratedContent());
            statement.setString(6, platform.status());
            statement.setLong(7, platform.version());
            statement.setObject(8, platform.changedAt().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("platform not written", e);
        }
    }

    private static Platform read(ResultSet result) throws SQLException {
        return new Platform(
                result.getString(1),
                result.getString(2),
                result.getString(3),
                result.getString(4),
                result.getBoolean(5),
                result.getString(6),
                result.getLong(7),
                result.getObject(8, OffsetDateTime.class).toInstant());
    }
}
