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
import java.util.Optional;
import java.util.function.Consumer;

/** Keycloak from its Maven artifact: built once for PostgreSQL, then started optimized with the realm imported. */
public final class KeycloakEngine implements AutoCloseable {

    private static final String REALM = "lindung";

    private final Path home;
    private final Path themes;
    private final Path log;
    private final int port;
    private final int managementPort;
    private final ProcessSlot slot = new ProcessSlot();

    KeycloakEngine(Path home, Path themes, Path log, int port) {
        this.home = home;
        this.themes = themes;
        this.log = log;
        this.port = port;
        this.managementPort = Ports.free();
    }

    /**
     * Starts it, and builds it before where that has not been done.
     *
     * @param realm the realm file; its placeholders are taken from {@code environment}
     * @param database JDBC address of Keycloak's own database
     * @return false when it runs already
     */
    synchronized boolean start(
            Path realm, String database, Map<String, String> environment, Consumer<String> progress) {
        if (slot.isRunning()) {
            return false;
        }
        prepare(realm, progress);
        var settings = new HashMap<>(environment);
        settings.put("KC_DB_URL", database);
        settings.put("KC_DB_USERNAME", "keycloak");
        settings.put("KC_DB_PASSWORD", PostgresEngine.password("keycloak"));
        settings.put("JAVA_HOME", System.getProperty("java.home"));
        settings.put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
        settings.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        slot.launch(() -> ManagedProcess.start("Keycloak", home, log, settings, startCommand()))
                .await(Duration.ofSeconds(180), this::isReady);
        return true;
    }

    /** Issuer of the realm's tokens. */
    String issuer() {
        return "http://localhost:" + port + "/realms/" + REALM;
    }

    boolean isRunning() {
        return slot.isRunning();
    }

    Optional<ManagedProcess> process() {
        return slot.process();
    }

    /** Its end is waited for only briefly, because its database is gone. */
    void giveUp() {
        slot.giveUp();
    }

    @Override
    public void close() {
        slot.close();
    }

    private List<String> startCommand() {
        return kc(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                "--hostname=http://localhost:" + port,
                "--spi-theme--folder--dir=" + themes,
                // It would keep packed files beyond its end: a change of the theme would not be seen.
                "--spi-theme--cache-themes=false",
                // One node: no cluster to look for.
                "--cache=local");
    }

    /** A lock keeps two starts at the same time from building into each other. */
    private void prepare(Path realm, Consumer<String> progress) {
        var built = home.resolve("data/lindung-built");
        try {
            Files.createDirectories(home.resolve("data/import"));
            try (var channel = FileChannel.open(
                            home.resolve("data/lindung-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                Files.copy(realm, home.resolve("data/import/realm-lindung.json"), StandardCopyOption.REPLACE_EXISTING);
                if (lock.isValid() && !Files.exists(built)) {
                    progress.accept("Building Keycloak for PostgreSQL, once (about 20 s)");
                    build();
                    Files.createFile(built);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void build() {
        var command = kc(
                "build",
                "--db=postgres",
                "--health-enabled=true",
                "--cache=local",
                "--features=step-up-authentication");
        var settings = Map.of("JAVA_HOME", System.getProperty("java.home"));
        slot.launch(() -> ManagedProcess.start("Keycloak's build", home, log, settings, command))
                .awaitEnd(Duration.ofMinutes(5));
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
