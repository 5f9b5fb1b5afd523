package id.lindung.kit.audit;

import id.lindung.kit.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/** Whoever has the owner's password. */
final class Owner {

    private final Connection connection;

    private Owner(Connection connection) {
        this.connection = connection;
    }

    static DataSource dataSource() {
        var config = ConfigProvider.getConfig();
        var source = new PGSimpleDataSource();
        source.setUrl(config.getValue("DATABASE_URL", String.class));
        source.setUser(config.getValue("DATABASE_OWNER_USER", String.class));
        source.setPassword(config.getValue("DATABASE_OWNER_PASSWORD", String.class));
        return source;
    }

    /** Does what it likes in a transaction that nobody else ever sees. */
    static <T> T inLostTransaction(Function<Owner, T> deeds) {
        try (var connection = dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try {
                return deeds.apply(new Owner(connection));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void execute(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Statements inside of the transaction. */
    Sql sql() {
        return Sql.on(connection);
    }
}
