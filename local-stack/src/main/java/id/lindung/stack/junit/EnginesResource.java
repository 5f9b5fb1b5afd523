package id.lindung.stack.junit;

import id.lindung.stack.PostgresEngine;
import id.lindung.stack.junit.event.EventsFitTheirSchemas;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Gives a Quarkus test the real engines under the names an operator would use. Arguments: {@code database}, the service
 * whose empty database is wanted (none for the portal), and {@code portal=true} to listen where Keycloak sends browsers
 * back to.
 */
public final class EnginesResource implements QuarkusTestResourceLifecycleManager {

    /** Test data, not a secret: 32 bytes for AES-256. */
    static final String TEST_VAULT_KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    /** As above, for the portal's cookies. */
    static final String TEST_STATE_SECRET = "only-for-tests-only-for-tests-only-for-tests";

    private Map<String, String> arguments = Map.of();

    @Override
    public void init(Map<String, String> initArguments) {
        arguments = Map.copyOf(initArguments);
    }

    @Override
    public Map<String, String> start() {
        var engines = SharedEngines.get();
        var settings = new HashMap<String, String>();
        // Keycloak takes longest: the others start beside it.
        var issuer = CompletableFuture.supplyAsync(engines::issuer);
        settings.put("KAFKA_BOOTSTRAP_SERVERS", engines.kafkaBootstrapServers());
        if (arguments.containsKey("database")) {
            putDatabase(engines, settings);
        }
        if (Boolean.parseBoolean(arguments.get("portal"))) {
            settings.put("quarkus.http.test-port", Integer.toString(engines.portalPort()));
            settings.put("OIDC_CLIENT_ID", "lindung-portal");
            settings.put("OIDC_CLIENT_SECRET", "lindung-portal-local");
            settings.put("PORTAL_STATE_SECRET", TEST_STATE_SECRET);
        }
        settings.put("OIDC_AUTH_SERVER_URL", issuer.join());
        return settings;
    }

    @Override
    public void stop() {
        // The engines are shared; they end with the Maven run.
    }

    private void putDatabase(SharedEngines engines, Map<String, String> settings) {
        var service = arguments.get("database");
        var database = engines.freshDatabase(service);
        settings.putAll(PostgresEngine.settings(engines.databaseUrl(database), database));
        // Topics of this test alone: what another module's tests sent there is none of its business.
        var told = engines.freshTopic("lindung." + service + ".v1");
        settings.put("lindung.events.topic", told);
        var heard =
                switch (service) {
                    case "moderation" -> engines.freshTopic("lindung.compliance.v1");
                    case "compliance" -> engines.freshTopic("lindung.moderation.v1");
                    // The kit hears itself.
                    default -> told;
                };
        settings.put("mp.messaging.incoming.events.topic", heard);
        if (!heard.equals(told)) {
            // What is heard is written by tests, and some of it is wrong on purpose.
            EventsFitTheirSchemas.watch(told, database);
        }
        settings.put(
                "mp.messaging.incoming.events.dead-letter-queue.topic",
                engines.freshTopic("lindung." + service + ".dead-letter.v1"));
        settings.put("URL_VAULT_KEY", TEST_VAULT_KEY);
        settings.put(
                "EVIDENCE_DIR",
                Path.of("target", "evidence-" + ProcessHandle.current().pid())
                        .toAbsolutePath()
                        .toString());
    }
}
