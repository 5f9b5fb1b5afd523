package id.lindung.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * PostgreSQL 18 from Maven artifacts, with data that stay and with fsync on: durability is among the things that tests
 * prove and users rely on, and the library's own default is off.
 */
public final class PostgresEngine implements AutoCloseable, Watched {

    private final EmbeddedPostgres server;
    private final LogFile log;
    private final Optional<ProcessHandle> postmaster;
    private volatile boolean stopping;

    private PostgresEngine(EmbeddedPostgres server, LogFile log, Optional<ProcessHandle> postmaster) {
        this.server = server;
        this.log = log;
        this.postmaster = postmaster;
    }

    /** Starts the server on data that may be there already. */
    static PostgresEngine start(Path data, Path work, Path log, int port) {
        if (!Ports.isFree(port)) {
            // The library would wait a minute for a server that ended at once.
            throw new EngineFailed("PostgreSQL cannot start: port " + port + " is in use");
        }
        var file = new LogFile(log);
        try {
            Files.createDirectories(data);
            Files.createDirectories(work);
            file.prepare();
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    // Whoever starts the stack stops it in order; the library would stop the database first.
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(work.toFile())
                    .setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.toFile()))
                    .setPort(port)
                    // There on every machine, which the language of whoever starts this may not be.
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            return new PostgresEngine(server, file, Leftovers.postmaster(data));
        } catch (IOException | IllegalStateException e) {
            throw new EngineFailed(
                    "PostgreSQL did not start on port " + port + ": " + e.getMessage() + "\nThe end of its log, " + log
                            + ":\n" + file.tail(),
                    e);
        }
    }

    @Override
    public boolean crashed() {
        return !stopping && postmaster.filter(process -> !process.isAlive()).isPresent();
    }

    @Override
    public String crashReport() {
        return "PostgreSQL ended by itself. The end of its log, " + log.path() + ":\n" + log.tail();
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

    /** Removes a database with whoever is connected to it, if it is there. */
    void dropDatabase(String database) {
        execute("postgres", "DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
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
        stopping = true;
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
