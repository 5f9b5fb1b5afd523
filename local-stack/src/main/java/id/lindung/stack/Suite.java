package id.lindung.stack;

import id.lindung.stack.Options.Part;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The whole suite on one machine: the engines and the three applications as processes. */
final class Suite implements AutoCloseable {

    private static final List<String> SERVICES = List.of("moderation", "compliance");

    private final Options options;
    private final Layout layout;
    private final Home home;
    private final boolean demo;
    private final Map<String, String> settings;
    private final Consumer<String> progress;
    private final Map<Part, ApplicationProcess> applications = new EnumMap<>(Part.class);
    private final List<ApplicationProcess> others = new CopyOnWriteArrayList<>();
    private final Engines engines;
    private boolean closed;

    /**
     * @param demo whether the data hold the demo case, or are to: then every page says so
     * @param settings for every application, added to its environment
     */
    Suite(Options options, Layout layout, boolean demo, Map<String, String> settings, Consumer<String> progress) {
        this.options = options;
        this.layout = layout;
        this.home = new Home(options.home());
        this.demo = demo;
        this.settings = settings;
        this.progress = progress;
        var portal = address(Part.PORTAL).toString();
        this.engines = new Engines(new Engines.Plan(
                layout,
                home,
                options.port(Part.POSTGRES),
                options.port(Part.KAFKA),
                options.port(Part.KEYCLOAK),
                Map.of(
                        "LINDUNG_PORTAL_URL",
                        portal,
                        "LINDUNG_PORTAL_BACKCHANNEL_URL",
                        portal,
                        "PORTAL_DEMO_DATA",
                        Boolean.toString(demo)),
                progress));
    }

    /** @throws EngineFailed naming what did not start; {@link #close()} stops what did */
    void start() {
        progress.accept("Starting PostgreSQL, Kafka and Keycloak");
        engines.start(this::prepareDatabases);
        SERVICES.forEach(service -> engines.kafka().ensureTopics(Topics.of(service)));
        startApplications();
    }

    private void prepareDatabases(PostgresEngine postgres) {
        for (var service : SERVICES) {
            postgres.ensureServiceDatabase(service);
            Migrations.packagedWith(layout.application(service + "-service")).requireOrigin(postgres, service, home);
        }
    }

    /** Address of a part that speaks HTTP. */
    URI address(Part part) {
        return URI.create("http://localhost:" + options.port(part));
    }

    /** Issuer of the realm. */
    URI issuer() {
        return URI.create(engines.keycloak().issuer());
    }

    /** The server, which is running. */
    PostgresEngine postgres() {
        return engines.startPostgres();
    }

    ApplicationProcess application(Part part) {
        return applications.get(part);
    }

    /** What ended by itself, with the tail of its log; empty while all is well. */
    synchronized List<String> crashes() {
        if (closed) {
            return List.of();
        }
        var watched = new ArrayList<>(engines.watched());
        applications.values().forEach(application -> watched.add(application.process()));
        return watched.stream()
                .filter(Watched::crashed)
                .map(Watched::crashReport)
                .toList();
    }

    /** Stops the portal, the services, Keycloak, Kafka and PostgreSQL, in that order; also while they start. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (engines.databaseIsGone()) {
            applications.values().forEach(ApplicationProcess::giveUp);
        }
        others.forEach(ApplicationProcess::close);
        stop(Part.PORTAL);
        List.of(Part.MODERATION, Part.COMPLIANCE).parallelStream().forEach(this::stop);
        progress.accept("Stopping Keycloak, Kafka and PostgreSQL");
        engines.close();
        progress.accept("Stopped");
    }

    private void stop(Part part) {
        var application = applications.get(part);
        if (application != null) {
            progress.accept("Stopping " + part.title());
            application.close();
        }
    }

    private void startApplications() {
        progress.accept("Starting moderation-service, compliance-service and the portal");
        start(Part.MODERATION, moderation());
        start(
                Part.COMPLIANCE,
                service("compliance", Map.of("EVIDENCE_DIR", home.evidence().toString())));
        start(Part.PORTAL, portal());
        awaitReady();
    }

    /** Stops and starts the applications, so that the benchmark can measure how long that takes. */
    void restartApplications() {
        applications.values().forEach(ApplicationProcess::stop);
        applications.values().forEach(ApplicationProcess::start);
        awaitReady();
    }

    /** Starts another moderation-service on the same data. */
    ApplicationProcess anotherModeration(String databaseUrl) {
        var environment = moderation();
        environment.put("DATABASE_URL", databaseUrl);
        var port = Ports.freeWithManagement();
        var another = ApplicationProcess.start(
                launch("another " + Part.MODERATION.title(), Part.MODERATION, port, environment));
        others.add(another);
        another.awaitReady();
        return another;
    }

    private void awaitReady() {
        // Beside each other, so that each one's time is its own.
        var waiting = applications.entrySet().stream()
                .map(entry -> CompletableFuture.runAsync(() -> {
                    entry.getValue().awaitReady();
                    var part = entry.getKey();
                    progress.accept(part.title() + " is ready on port " + options.port(part));
                }))
                .toList();
        try {
            waiting.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw e.getCause() instanceof EngineFailed failed ? failed : new EngineFailed(e.getMessage(), e);
        }
    }

    private synchronized void start(Part part, Map<String, String> environment) {
        if (closed) {
            throw new EngineFailed("the stack is stopping");
        }
        applications.put(part, ApplicationProcess.start(launch(part.title(), part, options.port(part), environment)));
    }

    private ApplicationProcess.Launch launch(String title, Part part, int port, Map<String, String> environment) {
        var all = new HashMap<>(settings);
        all.putAll(environment);
        all.put("OIDC_AUTH_SERVER_URL", engines.keycloak().issuer());
        return new ApplicationProcess.Launch(
                title,
                part.title(),
                layout.root(),
                options.home(),
                port,
                port + Options.MANAGEMENT_OFFSET,
                all,
                Map.of());
    }

    private Map<String, String> moderation() {
        return service("moderation", Map.of("URL_VAULT_KEY", secrets().urlVaultKey()));
    }

    private Map<String, String> service(String database, Map<String, String> more) {
        var environment = new HashMap<>(more);
        environment.putAll(PostgresEngine.settings(engines.startPostgres().url(database), database));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", engines.kafka().bootstrapServers());
        return environment;
    }

    private Map<String, String> portal() {
        return Map.of(
                "OIDC_CLIENT_ID", "lindung-portal",
                "OIDC_CLIENT_SECRET", "lindung-portal-local",
                "PORTAL_STATE_SECRET", secrets().portalState(),
                // No TLS on this machine: a Secure cookie would not reach every browser.
                "PORTAL_SECURE_COOKIES", "false",
                "PORTAL_DEMO_DATA", Boolean.toString(demo),
                "MODERATION_URL", address(Part.MODERATION).toString(),
                "COMPLIANCE_URL", address(Part.COMPLIANCE).toString());
    }

    private LocalSecrets secrets() {
        return LocalSecrets.in(home.secrets());
    }
}
