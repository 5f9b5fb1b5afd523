package id.lindung.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One packaged application as a process of this machine. */
public final class ApplicationProcess {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    private final Launch launch;
    private final ProcessSlot slot = new ProcessSlot();
    private Instant startedAt;
    private Instant readyAt;

    /**
     * How to start it.
     *
     * @param title how people call it
     * @param module folder of the module whose package is run
     * @param home working directory; the log lies in its folder {@code logs}, temporary files in {@code temporary}
     * @param environment added to this process's own
     * @param properties system properties
     */
    public record Launch(
            String title,
            String module,
            Path root,
            Path home,
            int port,
            int managementPort,
            Map<String, String> environment,
            Map<String, String> properties) {}

    private ApplicationProcess(Launch launch) {
        this.launch = launch;
    }

    /** Starts it without waiting; see {@link #awaitReady()}. */
    public static ApplicationProcess start(Launch launch) {
        var application = new ApplicationProcess(launch);
        application.start();
        return application;
    }

    /** Starts it again after {@link #kill()} or {@link #stop()}. */
    public void start() {
        var environment = new HashMap<>(launch.environment());
        environment.put("HTTP_PORT", Integer.toString(launch.port()));
        environment.put("MANAGEMENT_PORT", Integer.toString(launch.managementPort()));
        // People read these logs; machines read those of the containers.
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        // Reachable from this machine only.
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("QUARKUS_MANAGEMENT_HOST", "localhost");
        var home = new Home(launch.home());
        Home.makePrivate(home.temporary());
        var command = new ArrayList<>(List.of(Jvm.executable(), "-Xmx384m", "-Djava.io.tmpdir=" + home.temporary()));
        launch.properties().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-jar", new Layout(launch.root()).application(launch.module()).toString()));
        var log = home.log(launch.module());
        startedAt = Instant.now();
        slot.launch(() -> ManagedProcess.start(launch.title(), launch.home(), log, environment, command));
    }

    /** @throws EngineFailed when it ends or is not ready within two minutes, with the tail of its log */
    public void awaitReady() {
        process().await(START_LIMIT, this::isReady);
        readyAt = Instant.now();
    }

    /** From the start of the process until it was found ready; looked at every tenth of a second. */
    Duration startUpTime() {
        return Duration.between(startedAt, readyAt);
    }

    public URI address() {
        return URI.create("http://localhost:" + launch.port());
    }

    /** Where health and metrics are. */
    public URI managementAddress() {
        return URI.create("http://localhost:" + launch.managementPort());
    }

    public long pid() {
        return process().pid();
    }

    /** Asks it to end and waits. */
    public void stop() {
        slot.stop();
    }

    /** Ends it as a power failure would (SIGKILL). */
    public void kill() {
        process().kill();
    }

    /** Its end is waited for only briefly, because something it depends on is gone. */
    void giveUp() {
        slot.giveUp();
    }

    /** Ends it for good: no later start brings it back. */
    void close() {
        slot.close();
    }

    ManagedProcess process() {
        return slot.process().orElseThrow();
    }

    private boolean isReady() {
        try {
            return HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(managementAddress().resolve("/q/health/ready"))
                                            .timeout(Duration.ofSeconds(3))
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
