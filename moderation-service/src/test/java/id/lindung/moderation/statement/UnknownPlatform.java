package id.lindung.moderation.statement;

import id.lindung.moderation.testing.KnownPlatforms;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Takes a platform out of the copy of the register for the time of an action. */
final class UnknownPlatform {

    private UnknownPlatform() {}

    static void during(String platformId, Runnable action) {
        execute("DELETE FROM platform WHERE platform_id = ?", platformId);
        try {
            action.run();
        } finally {
            KnownPlatforms.add(platformId);
        }
    }

    private static void execute(String sql, String platformId) {
        try (var connection = CDI.current().select(DataSource.class).get().getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, platformId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
