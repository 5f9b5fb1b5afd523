package id.lindung.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Keycloak from its Maven artifact: built once for PostgreSQL, then started optimized with the realm imported. */
public final class KeycloakEngine implements AutoCloseable {

    private static final String REALM = "lindung";

    private final Path home;
    private final Path log;
    private final int port;
    private final int managementPort;
    private ManagedProcess process;

    KeycloakEngine(Path home, Path log, int port) {
        this.home = home;
        this.log = log;
        this.port = port;
        this.managementPort = Ports.free();
    }

    /**
     * @param realm the realm file; its placeholders are taken from {@code environment}
     * @param database JDBC address of Keycloak's own database
     */
    KeycloakEngine start(Path realm, String database, Map<String, String> environment) {
        build(realm);
        var settings = new HashMap<>(environment);
        settings.put("KC_DB_URL", database);
        settings.put("KC_DB_USERNAME", "keycloak");
        settings.put("KC_DB_PASSWORD", PostgresEngine.password("keycloak"));
        settings.put("JAVA_HOME", System.getProperty("java.home"));
        settings.put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
        settings.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        process = ManagedProcess.start(
                "Keycloak",
                home,
                log,
                settings,
                kc(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-port=" + managementPort,
                        "--hostname=http://localhost:" + port,
                        // One node: no cluster to look for.
                        "--cache=local"));
        process.await(Duration.ofSeconds(180), this::isReady);
        return this;
    }

    /** Issuer of the realm's tokens. */
    String issuer() {
        return "http://localhost:" + port + "/realms/" + REALM;
    }

    ManagedProcess process() {
        return process;
    }

    @Override
    public void close() {
        if (process != null) {
            process.stop(Duration.ofSeconds(20));
        }
    }

    /** Once for each installation; a lock keeps two starts at the same time from building into each other. */
    private void build(Path realm) {
        var built = home.resolve("data/lindung-built");
        try {
            Files.createDirectories(home.resolve("data/import"));
            try (var channel = FileChannel.open(
                            home.resolve("data/lindung-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                Files.copy(realm, home.resolve("data/import/realm-lindung.json"), StandardCopyOption.REPLACE_EXISTING);
                if (lock.isValid() && !Files.exists(built)) {
                    runBuild();
                    Files.createFile(built);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void runBuild() throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        var builder = new ProcessBuilder(kc(
                        "build",
                        "--db=postgres",
                        "--health-enabled=true",
                        "--cache=local",
                        "--features=step-up-authentication"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var build = builder.start();
        try {
            if (!build.waitFor(5, TimeUnit.MINUTES) || build.exitValue() != 0) {
                build.destroyForcibly();
                throw new EngineFailed("Keycloak's build failed, see " + log);
            }
        } catch (InterruptedException e) {
            build.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new EngineFailed("interrupted while building Keycloak", e);
        }
    }

    private List<String> kc(String... arguments) {
        var command = new ArrayList<>(List.of("bash", home.resolve("bin/kc.sh").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private boolean isReady() {
        if (!Ports.answers(port)) {
            return false;
        }
        try {
            return HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
