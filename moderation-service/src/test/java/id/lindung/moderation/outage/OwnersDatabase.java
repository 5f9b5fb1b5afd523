package id.lindung.moderation.outage;

import id.lindung.stack.PostgresEngine;
import id.lindung.stack.junit.PackagedSuite;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The database of the packaged service, past the service. */
final class OwnersDatabase {

    private final String url;
    private final String user;
    private final String password;

    OwnersDatabase(PackagedSuite suite) {
        var database = suite.moderationDatabase();
        var settings = PostgresEngine.settings(suite.engines().databaseUrl(database), database);
        this.url = settings.get("DATABASE_URL");
        this.user = settings.get("DATABASE_OWNER_USER");
        this.password = settings.get("DATABASE_OWNER_PASSWORD");
    }

    /** The first column of what the statement gives, as text; none where it gives nothing. */
    List<String> column(String sql) {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            var values = new ArrayList<String>();
            if (statement.execute(sql)) {
                try (var row = statement.getResultSet()) {
                    while (row.next()) {
                        values.add(row.getString(1));
                    }
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
