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
import java.util.regex.Pattern;

/**
 * PostgreSQL 18 from Maven artifacts, with data that stay and with fsync on: durability is among the things that tests
 * prove and users rely on, and the library's own default is off.
 */
public final class PostgresEngine implements AutoCloseable, Watched {

    private static final String SUPERUSER = "postgres";
    private static final String WITH_PASSWORD = "scram-sha-256";
    private static final Pattern WITHOUT_PASSWORD = Pattern.compile("(?m)\\btrust$");

    private final EmbeddedPostgres server;
    private final String superusersPassword;
    private final LogFile log;
    private final Optional<ProcessHandle> postmaster;
    private volatile boolean stopping;

    private PostgresEngine(
            EmbeddedPostgres server, String superusersPassword, LogFile log, Optional<ProcessHandle> postmaster) {
        this.server = server;
        this.superusersPassword = superusersPassword;
        this.log = log;
        this.postmaster = postmaster;
    }

    /** Starts the server on data that may be there already. */
    static PostgresEngine start(Home home, int port) {
        if (!Ports.isFree(port)) {
            // The library would wait a minute for a server that ended at once.
            throw new EngineFailed("PostgreSQL cannot start: port " + port + " is in use");
        }
        var log = new LogFile(home.log("postgresql"));
        var password = LocalSecrets.in(home.secrets()).postgres();
        try {
            log.prepare();
            home.postgresFirstStart().begin();
            var server = server(home, log.path(), password).setPort(port).start();
            var engine = new PostgresEngine(server, password, log, OrphanProcesses.postmaster(home.postgres()));
            engine.settle(home);
            return engine;
        } catch (IOException | IllegalStateException e) {
            throw new EngineFailed(
                    "PostgreSQL did not start on port " + port + ": " + e.getMessage() + "\nThe end of its log, "
                            + log.path() + ":\n" + log.tail(),
                    e);
        }
    }

    private static EmbeddedPostgres.Builder server(Home home, Path log, String password) {
        var output = Redirect.appendTo(log.toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(home.postgres())
                .setCleanDataDirectory(false)
                // Whoever starts the stack stops it in order; the library would stop the database first.
                .setRegisterShutdownHook(false)
                // One folder down: the library opens it to everybody.
                .setOverrideWorkingDirectory(
                        home.postgresPrograms().resolve("postgresql").toFile())
                .setOutputRedirector(output)
                .setErrorRedirector(output)
                // Every machine has this locale; the locale of the current user may be missing.
                .setLocaleConfig("locale", "C.UTF-8")
                // These, too, are options of initdb.
                .setLocaleConfig("auth", WITH_PASSWORD)
                .setLocaleConfig(
                        "pwfile", LocalSecrets.postgresFile(home.secrets()).toString())
                .setConnectConfig("password", password)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "300")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setPGStartupWait(Duration.ofSeconds(60));
    }

    /** What a server needs that runs already; one that does not get it is stopped again. */
    private void settle(Home home) throws IOException {
        try {
            requirePassword(home.postgres().resolve("pg_hba.conf"));
            home.postgresFirstStart().end();
        } catch (IOException | EngineFailed e) {
            close();
            throw e;
        }
    }

    @Override
    public boolean crashed() {
        return !stopping
                && postmaster
                        .filter(process -> !OrphanProcesses.isRunning(process))
                        .isPresent();
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
        requireName(database);
        ensureRole(owner);
        if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", database)) {
            execute("postgres", "CREATE DATABASE " + database + " OWNER " + owner);
            execute("postgres", "REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
        }
    }

    /** Removes a database, if it exists, and ends the connections to it. */
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
        // The library gives up after five seconds; a full disk or a slow one takes longer.
        postmaster.filter(process -> !OrphanProcesses.ends(process)).ifPresent(process -> {
            throw new EngineFailed(
                    "PostgreSQL (process " + process.pid() + ") still stops; the next start waits for it");
        });
    }

    /**
     * Data of an earlier version let in every user of this machine as superuser.
     *
     * @param access who may connect how
     */
    private void requirePassword(Path access) throws IOException {
        var rules = Files.readString(access);
        var strict = WITHOUT_PASSWORD.matcher(rules).replaceAll(WITH_PASSWORD);
        if (!strict.equals(rules)) {
            execute("postgres", "ALTER ROLE " + SUPERUSER + " PASSWORD '" + superusersPassword + "'");
            WholeFile.write(access, strict);
            execute("postgres", "SELECT pg_reload_conf()");
        }
    }

    /** The tests' control port hands on what anybody on this machine sends it. */
    private static void requireName(String name) {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new EngineFailed("no name for a database: " + name);
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

    /** A connection of the superuser. */
    Connection admin(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, superusersPassword);
    }
}
