package id.lindung.moderation.testing;

import id.lindung.stack.junit.SharedEngines;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks into the database past the API, as the service's own role or as the owner of the tables. */
public final class Database {

    private Database() {}

    /** The first column of each row, as text, read with the service's own rights. */
    public static List<String> column(String sql, Object... parameters) {
        try (var connection = CDI.current().select(DataSource.class).get().getConnection()) {
            return column(connection, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same with the owner's rights: for what the service itself must not read. */
    public static List<String> columnAsOwner(String sql, Object... parameters) {
        try (var connection = asOwner()) {
            return column(connection, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a statement with the service's own rights and gives the SQLSTATE it was refused with, or null. */
    public static String refusal(String sql, Object... parameters) {
        try (var connection = CDI.current().select(DataSource.class).get().getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
            return null;
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    /** Runs a statement with the service's own rights. */
    public static void execute(String sql, Object... parameters) {
        try (var connection = CDI.current().select(DataSource.class).get().getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does something while nobody but the owner can read a table; it is given the owner's backend. */
    public static void whileLocked(String table, IntConsumer work) {
        try (var owner = asOwner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE");
            work.accept(
                    Integer.parseInt(column(owner, "SELECT pg_backend_pid()").get(0)));
            owner.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until somebody waits for what a connection holds. */
    public static void awaitWaitingFor(int backend) {
        awaitWaitingFor(backend, 1);
    }

    /** Waits until so many connections wait for what a connection holds, directly or behind each other. */
    public static void awaitWaitingFor(int backend, int connections) {
        var end = Instant.now().plus(Duration.ofSeconds(30));
        while (columnAsOwner("SELECT pid FROM pg_stat_activity WHERE ? = ANY (pg_blocking_pids(pid))", backend)
                        .size()
                < connections) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not " + connections + " wait for " + backend);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static Connection asOwner() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("DATABASE_URL", String.class),
                config.getValue("DATABASE_OWNER_USER", String.class),
                SharedEngines.databasePassword(config.getValue("DATABASE_OWNER_USER", String.class)));
    }

    private static List<String> column(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var row = statement.executeQuery()) {
                var values = new ArrayList<String>();
                while (row.next()) {
                    values.add(row.getString(1));
                }
                return values;
            }
        }
    }
}
