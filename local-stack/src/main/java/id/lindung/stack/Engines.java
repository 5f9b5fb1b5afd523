package id.lindung.stack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** The three engines, each started when it is first asked for. */
final class Engines implements AutoCloseable {

    private static final String KEYCLOAK = "keycloak";

    private final Plan plan;
    private final KafkaEngine kafka;
    private final KeycloakEngine keycloak;
    private PostgresEngine postgres;
    private boolean closed;

    /**
     * What to start.
     *
     * @param keycloakSettings environment of Keycloak: addresses that the realm file has placeholders for, and what its
     *     theme says about the installation
     */
    record Plan(
            Layout layout,
            Home home,
            int postgresPort,
            int kafkaPort,
            int keycloakPort,
            Map<String, String> keycloakSettings,
            Consumer<String> progress) {}

    /** @throws EngineFailed when the build has not fetched the engines yet */
    Engines(Plan plan) {
        this.plan = plan;
        var home = plan.home();
        home.prepare();
        kafka = new KafkaEngine(plan.layout().kafkaLibraries(), home.kafka(), home.log("kafka"), plan.kafkaPort());
        keycloak = new KeycloakEngine(
                plan.layout().keycloakHome(), plan.layout().themes(), home.log(KEYCLOAK), plan.keycloakPort());
    }

    /**
     * Starts all: Kafka beside PostgreSQL and Keycloak.
     *
     * @param prepare is given PostgreSQL before anything changes in it
     * @throws EngineFailed naming the one that did not start
     */
    void start(Consumer<PostgresEngine> prepare) {
        var broker = CompletableFuture.runAsync(this::startKafka);
        prepare.accept(startPostgres());
        startKeycloak();
        try {
            broker.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof EngineFailed failed ? failed : new EngineFailed(e.getMessage(), e);
        }
    }

    /** Starts PostgreSQL if it does not run yet. */
    synchronized PostgresEngine startPostgres() {
        if (closed) {
            throw new EngineFailed("the stack is stopping");
        }
        if (postgres == null) {
            postgres = PostgresEngine.start(plan.home(), plan.postgresPort());
            plan.progress().accept("PostgreSQL is ready on port " + plan.postgresPort());
        }
        return postgres;
    }

    /** Starts Kafka if it does not run. */
    KafkaEngine startKafka() {
        if (kafka.start()) {
            plan.progress().accept("Kafka is ready on port " + plan.kafkaPort());
        }
        return kafka;
    }

    /** Starts Keycloak if it does not run, and PostgreSQL before it. */
    KeycloakEngine startKeycloak() {
        var database = startPostgres();
        var settings = new HashMap<>(plan.keycloakSettings());
        settings.putAll(LocalCredentials.of(plan.layout().realm()));
        var realm = ImportedRealm.wanted(
                plan.home().importedRealm(),
                plan.layout().realm(),
                plan.layout().keycloakHome(),
                settings);
        if (!keycloak.isRunning() && !realm.isCurrent()) {
            // The realm file is the truth; its people have fixed ids, so they stay who they were.
            database.dropDatabase(KEYCLOAK);
        }
        database.ensureDatabase(KEYCLOAK, KEYCLOAK);
        if (keycloak.start(plan.layout().realm(), database.url(KEYCLOAK), settings, plan.progress())) {
            realm.remember();
            plan.progress().accept("Keycloak is ready on port " + plan.keycloakPort());
        }
        return keycloak;
    }

    /** What is watched: the engines that have been started. */
    List<Watched> watched() {
        var watched = new ArrayList<Watched>();
        keycloak.process().ifPresent(watched::add);
        kafka.process().ifPresent(watched::add);
        synchronized (this) {
            if (postgres != null) {
                watched.add(postgres);
            }
        }
        return watched;
    }

    KafkaEngine kafka() {
        return kafka;
    }

    KeycloakEngine keycloak() {
        return keycloak;
    }

    /** Whether the database has ended by itself; whoever works on it then waits for it in vain. */
    synchronized boolean databaseIsGone() {
        return postgres != null && postgres.crashed();
    }

    /** Stops them in order, also while they are being started. */
    @Override
    public void close() {
        if (databaseIsGone()) {
            keycloak.giveUp();
        }
        keycloak.close();
        kafka.close();
        synchronized (this) {
            closed = true;
            if (postgres != null) {
                postgres.close();
            }
        }
    }
}
