package id.lindung.stack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** The three engines together, in the order in which they need each other. */
final class Engines implements AutoCloseable {

    private PostgresEngine postgres;
    private KafkaEngine kafka;
    private KeycloakEngine keycloak;

    /**
     * What to start.
     *
     * @param home where data and logs are kept
     * @param keycloakSettings placeholders of the realm file, as environment of Keycloak
     */
    record Plan(
            Layout layout,
            Path home,
            int postgresPort,
            int kafkaPort,
            int keycloakPort,
            Map<String, String> keycloakSettings,
            Consumer<String> progress) {

        Path log(String name) {
            return home.resolve("logs").resolve(name + ".log");
        }
    }

    /** Starts Kafka beside PostgreSQL and Keycloak. @throws EngineFailed naming the one that did not start */
    static Engines start(Plan plan) {
        var engines = new Engines();
        try {
            engines.kafka = new KafkaEngine(
                    plan.layout().kafkaLibraries(), plan.home().resolve("kafka"), plan.log("kafka"), plan.kafkaPort());
            var broker = CompletableFuture.runAsync(() -> {
                engines.kafka.start();
                plan.progress().accept("Kafka is ready on port " + plan.kafkaPort());
            });
            engines.startPostgres(plan);
            engines.startKeycloak(plan);
            broker.join();
            return engines;
        } catch (CompletionException e) {
            engines.close();
            throw e.getCause() instanceof EngineFailed failed ? failed : new EngineFailed(e.getMessage(), e);
        } catch (RuntimeException e) {
            engines.close();
            throw e;
        }
    }

    PostgresEngine postgres() {
        return postgres;
    }

    KafkaEngine kafka() {
        return kafka;
    }

    KeycloakEngine keycloak() {
        return keycloak;
    }

    /** The engines that are processes of ours, to be watched. */
    List<ManagedProcess> processes() {
        return List.of(kafka.process(), keycloak.process());
    }

    @Override
    public void close() {
        if (keycloak != null) {
            keycloak.close();
        }
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    private void startPostgres(Plan plan) {
        postgres = PostgresEngine.start(
                plan.home().resolve("postgresql"), plan.layout().engines().resolve("postgresql"), plan.postgresPort());
        postgres.ensureDatabase("keycloak", "keycloak");
        plan.progress().accept("PostgreSQL is ready on port " + plan.postgresPort());
    }

    private void startKeycloak(Plan plan) {
        keycloak = new KeycloakEngine(plan.layout().keycloakHome(), plan.log("keycloak"), plan.keycloakPort());
        keycloak.start(plan.layout().realm(), postgres.url("keycloak"), new HashMap<>(plan.keycloakSettings()));
        plan.progress().accept("Keycloak is ready on port " + plan.keycloakPort());
    }
}
