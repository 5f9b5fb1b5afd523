package id.lindung.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/**
 * PostgreSQL 18 from Maven artifacts, with data that stay and with fsync on: durability is among the things that tests
 * prove and users rely on, and the library's own default is off.
 */
public final class PostgresEngine implements AutoCloseable {

    private final EmbeddedPostgres server;

    private PostgresEngine(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts the server on data that may be there already. */
    static PostgresEngine start(Path data, Path work, int port) {
        try {
            Files.createDirectories(data);
            Files.createDirectories(work);
            return new PostgresEngine(EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    // Whoever starts the stack stops it in order; the library would stop the database first.
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(work.toFile())
                    .setPort(port)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start());
        } catch (IOException e) {
            throw new EngineFailed("PostgreSQL did not start on port " + port + ": " + e.getMessage(), e);
        }
    }

    /** JDBC address of a database. */
    public String url(String database) {
        return url(server.getPort(), database);
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    int port() {
        return server.getPort();
    }

    /**
     * Makes a service's database, its owner {@code <database>_owner} (migrations) and the login role
     * {@code <database>} (the running service), where they are missing.
     */
    void ensureServiceDatabase(String database) {
        ensureDatabase(database, database + "_owner");
        execute(database, "GRANT CONNECT ON DATABASE " + database + " TO " + ensureRole(database));
    }

    /** Makes a database that belongs to one role, where they are missing. */
    void ensureDatabase(String database, String owner) {
        ensureRole(owner);
        if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", database)) {
            execute("postgres", "CREATE DATABASE " + database + " OWNER " + owner);
            execute("postgres", "REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
        }
    }

    /** The local stack's password of a role. */
    public static String password(String role) {
        return "lindung-" + role;
    }

    /** How a service is told of its database, under the names an operator uses. */
    public static Map<String, String> settings(String url, String database) {
        return Map.of(
                "DATABASE_URL",
                url,
                "DATABASE_USER",
                database,
                "DATABASE_PASSWORD",
                password(database),
                "DATABASE_OWNER_USER",
                database + "_owner",
                "DATABASE_OWNER_PASSWORD",
                password(database + "_owner"));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new EngineFailed("PostgreSQL did not stop: " + e.getMessage(), e);
        }
    }

    private String ensureRole(String role) {
        if (!exists("SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
            execute("postgres", "CREATE ROLE " + role + " LOGIN PASSWORD '" + password(role) + "'");
        }
        return role;
    }

    private boolean exists(String sql, String name) {
        try (var admin = admin("postgres");
                var statement = admin.prepareStatement(sql)) {
            statement.setString(1, name);
            try (var result = statement.executeQuery()) {
                return result.next();
            }
        } catch (SQLException e) {
            throw new EngineFailed("PostgreSQL refused: " + sql, e);
        }
    }

    private void execute(String database, String sql) {
        try (var admin = admin(database);
                var statement = admin.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new EngineFailed("PostgreSQL refused: " + sql.replaceFirst("PASSWORD .*", "PASSWORD"), e);
        }
    }

    private Connection admin(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "");
    }
}
