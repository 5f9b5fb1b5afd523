package id.lindung.moderation.testing;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Platforms of which the register has told, without waiting for Kafka to say so. */
public final class KnownPlatforms {

    private KnownPlatforms() {}

    /** Harmless if the platform is known already. */
    public static void add(String... platformIds) {
        var sql =
                """
                INSERT INTO platform (platform_id, name, operator_name, user_generated_content, status, version, changed_at)
                VALUES (?, ?, 'Operator', true, 'REGISTERED', 1, now()) ON CONFLICT DO NOTHING
                """;
        try (var connection = CDI.current().select(DataSource.class).get().getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var platformId : platformIds) {
                statement.setString(1, platformId);
                statement.setString(2, "Platform " + platformId);
                statement.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
