package id.lindung.stack;

import id.lindung.stack.Options.Part;
import id.lindung.stack.login.CodeFlow;
import id.lindung.stack.login.MachineLogin;
import id.lindung.stack.login.Token;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The suite for the benchmark: on free ports, with a home of its own and without the demo case. */
public final class BenchSuite implements AutoCloseable {

    /** One account sends what many would: what one may send is not what is measured. */
    private static final Map<String, String> WITHOUT_LIMIT =
            Map.of("LINDUNG_RATE_LIMIT_CALLER_PER_SECOND", "1000000", "LINDUNG_RATE_LIMIT_CALLER_BURST", "1000000");

    private static final String NOTHING_WAITS =
            """
            SELECT 1 WHERE NOT EXISTS (SELECT FROM outbox_event WHERE sent_at IS NULL)
                       AND NOT EXISTS (SELECT FROM audit_pending)
            """;

    private final Suite suite;
    private final Home home;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private BenchSuite(Suite suite, Home home) {
        this.suite = suite;
        this.home = home;
    }

    /**
     * Starts what a checkout has packaged, with its engines. Its home lies beside what is built, not in {@code /tmp},
     * which may be memory; it is gone when this program ends.
     *
     * @param checkout empty for the one that this program belongs to
     */
    public static BenchSuite start(Optional<Path> checkout) throws IOException {
        var folder = Files.createTempDirectory(Layout.ofCheckout().engines().getParent(), "bench");
        var ports = new LinkedHashMap<Part, Integer>();
        for (var part : Part.values()) {
            ports.put(part, Ports.freeWithManagement());
        }
        var options = new Options(folder, false, false, false, Map.copyOf(ports));
        var layout = checkout.map(root -> new Layout(root.toAbsolutePath())).orElseGet(Layout::ofCheckout);
        var suite = new Suite(options, layout, false, WITHOUT_LIMIT, System.out::println);
        var bench = new BenchSuite(suite, new Home(folder));
        Runtime.getRuntime().addShutdownHook(new Thread(bench::end, "stop"));
        suite.start();
        return bench;
    }

    /** From the start of the process to ready, by part. */
    public Map<String, Duration> startUpTimes() {
        var times = new LinkedHashMap<String, Duration>();
        applications()
                .forEach(part -> times.put(part.title(), suite.application(part).startUpTime()));
        return times;
    }

    public void restartApplications() {
        suite.restartApplications();
    }

    /** Another instance of moderation-service, whose database is reached by another port. */
    public ApplicationProcess moderationBehind(int databasePort) {
        return suite.anotherModeration(PostgresEngine.url(databasePort, "moderation"));
    }

    /** Process ids of the applications. */
    public Map<String, Long> processes() {
        var pids = new LinkedHashMap<String, Long>();
        applications()
                .forEach(part -> pids.put(part.title(), suite.application(part).pid()));
        return pids;
    }

    /** Process id of PostgreSQL; those of its connections are its children. */
    public long postgres() {
        return OrphanProcesses.postmaster(home.postgres()).orElseThrow().pid();
    }

    public int postgresPort() {
        return suite.postgres().port();
    }

    /** Waits until what a load left behind is done: events sent, audit entries sealed. */
    public void settle() {
        awaitRow("moderation", NOTHING_WAITS, Duration.ofSeconds(120));
    }

    /** Lets PostgreSQL write out what it keeps in memory, which may take it longer than a stop may. */
    public void writeOut() {
        try (var connection = connectAsSuperuser("moderation");
                var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        } catch (SQLException e) {
            throw new EngineFailed("PostgreSQL refused a checkpoint", e);
        }
    }

    /** Type of the file system that the data lie on. */
    public String fileSystem() throws IOException {
        return Files.getFileStore(home.path()).type();
    }

    public URI portal() {
        return suite.address(Part.PORTAL);
    }

    public URI moderation() {
        return suite.address(Part.MODERATION);
    }

    public URI compliance() {
        return suite.address(Part.COMPLIANCE);
    }

    /** Connects as the owner of a service's database, who may do everything in it. */
    public Connection connect(String database) throws SQLException {
        var owner = database + "_owner";
        return DriverManager.getConnection(suite.postgres().url(database), owner, PostgresEngine.password(owner));
    }

    /** Connects as who may do what no owner may. */
    public Connection connectAsSuperuser(String database) throws SQLException {
        return suite.postgres().admin(database);
    }

    /** A machine's token, renewed before it ends. */
    public String machineToken(String client) {
        return token("machine " + client, () -> new MachineLogin(suite.issuer()).login(client, "lindung-" + client));
    }

    /** A demo account's token, renewed before it ends. */
    public String personToken(String account) {
        return token("person " + account, () -> new CodeFlow(
                        suite.issuer(), portal().resolve("/masuk"), "lindung-portal-local")
                .login(account, "lindung-" + account));
    }

    /** Waits until a query gives a row. @throws EngineFailed when it does not in time */
    public void awaitRow(String database, String sql, Duration limit) {
        var end = Instant.now().plus(limit);
        try (var connection = connect(database);
                var statement = connection.prepareStatement(sql)) {
            while (Instant.now().isBefore(end)) {
                try (var result = statement.executeQuery()) {
                    if (result.next()) {
                        return;
                    }
                }
                Thread.sleep(200);
            }
        } catch (SQLException e) {
            throw new EngineFailed("PostgreSQL refused: " + sql, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new EngineFailed("no row within " + limit.toSeconds() + " s: " + sql);
    }

    @Override
    public synchronized void close() {
        suite.close();
    }

    /** Not while another suite stops: removing gigabytes keeps a PostgreSQL waiting that writes its last. */
    private void end() {
        try {
            close();
        } finally {
            home.remove();
        }
    }

    private String token(String key, Supplier<Token> login) {
        return tokens.compute(
                        key,
                        (name, known) ->
                                known == null || known.expires(Instant.now().plusSeconds(60)) ? login.get() : known)
                .value();
    }

    private static List<Part> applications() {
        return List.of(Part.MODERATION, Part.COMPLIANCE, Part.PORTAL);
    }
}
