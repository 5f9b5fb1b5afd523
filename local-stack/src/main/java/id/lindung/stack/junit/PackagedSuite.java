package id.lindung.stack.junit;

import id.lindung.stack.ApplicationProcess;
import id.lindung.stack.Ports;
import id.lindung.stack.PostgresEngine;
import id.lindung.stack.junit.event.EventsFitTheirSchemas;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The packaged applications on the shared engines, with databases and topics of their own: for tests that go through all
 * of it, and for tests that kill it. Each part is started by its method and stopped by {@link #close()}.
 */
public final class PackagedSuite implements AutoCloseable {

    private final SharedEngines engines = SharedEngines.get();
    private final Path home =
            Path.of("target", "suite-" + ProcessHandle.current().pid()).toAbsolutePath();
    private final String moderationTopic = engines.freshTopic("lindung.moderation.v1");
    private final String complianceTopic = engines.freshTopic("lindung.compliance.v1");
    private final String moderationDatabase = engines.freshDatabase("moderation");
    private final String complianceDatabase = engines.freshDatabase("compliance");
    private ApplicationProcess moderation;
    private ApplicationProcess compliance;
    private ApplicationProcess portal;

    public SharedEngines engines() {
        return engines;
    }

    /** The topic that moderation-service of this suite sends to. */
    public String moderationTopic() {
        return moderationTopic;
    }

    /** The topic that compliance-service of this suite sends to. */
    public String complianceTopic() {
        return complianceTopic;
    }

    public String moderationDatabase() {
        return moderationDatabase;
    }

    public String complianceDatabase() {
        return complianceDatabase;
    }

    /** Where its applications put what they need for a moment only. */
    public Path temporaryFiles() {
        return home.resolve("temporary");
    }

    /** Starts moderation-service without waiting for it. */
    public ApplicationProcess moderation() {
        if (moderation == null) {
            moderation = service("moderation", moderationDatabase, moderationTopic, complianceTopic);
        }
        return moderation;
    }

    /** Starts compliance-service without waiting for it. */
    public ApplicationProcess compliance() {
        if (compliance == null) {
            compliance = service("compliance", complianceDatabase, complianceTopic, moderationTopic);
        }
        return compliance;
    }

    /** Starts the portal where Keycloak sends browsers back to, and the services if they do not run yet. */
    public ApplicationProcess portal() {
        if (portal == null) {
            portal = ApplicationProcess.start(launch(
                    "portal",
                    engines.portalPort(),
                    Map.of(
                            "OIDC_CLIENT_SECRET",
                            "lindung-portal-local",
                            "PORTAL_STATE_SECRET",
                            EnginesResource.TEST_STATE_SECRET,
                            "PORTAL_SECURE_COOKIES",
                            "false",
                            "PORTAL_DEMO_DATA",
                            "true",
                            "MODERATION_URL",
                            moderation().address().toString(),
                            "COMPLIANCE_URL",
                            compliance().address().toString()),
                    Map.of()));
        }
        return portal;
    }

    @Override
    public void close() {
        for (var application : new ApplicationProcess[] {portal, moderation, compliance}) {
            if (application != null) {
                application.stop();
            }
        }
    }

    private ApplicationProcess service(String name, String database, String sendsTo, String listensTo) {
        EventsFitTheirSchemas.watch(sendsTo, database);
        var environment = new HashMap<>(PostgresEngine.settings(engines.databaseUrl(database), database));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", engines.kafkaBootstrapServers());
        environment.put("URL_VAULT_KEY", EnginesResource.TEST_VAULT_KEY);
        environment.put("EVIDENCE_DIR", home.resolve("evidence").toString());
        return ApplicationProcess.start(launch(
                name + "-service",
                Ports.free(),
                environment,
                Map.of(
                        "lindung.events.topic",
                        sendsTo,
                        "mp.messaging.incoming.events.topic",
                        listensTo,
                        "mp.messaging.incoming.events.dead-letter-queue.topic",
                        engines.freshTopic("lindung." + name + ".dead-letter.v1"))));
    }

    private ApplicationProcess.Launch launch(
            String module, int port, Map<String, String> environment, Map<String, String> properties) {
        var settings = new HashMap<>(environment);
        settings.put("OIDC_AUTH_SERVER_URL", engines.issuer());
        return new ApplicationProcess.Launch(
                module,
                module,
                Path.of(System.getProperty("lindung.root")),
                home,
                port,
                Ports.free(),
                settings,
                properties);
    }
}
