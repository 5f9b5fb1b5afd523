package id.lindung.stack;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** One Kafka broker (KRaft) as a process of its own, on the class path its artifacts ask for. */
public final class KafkaEngine implements AutoCloseable {

    private static final String NAME = "Kafka";
    private static final String CLUSTER = "bGluZHVuZy1sb2NhbC0wMQ";

    private final Path libraries;
    private final Path data;
    private final Path log;
    private final int port;
    private final int controllerPort;
    private final ProcessSlot slot = new ProcessSlot();

    KafkaEngine(Path libraries, Path data, Path log, int port) {
        this.libraries = libraries;
        this.data = data;
        this.log = log;
        this.port = port;
        this.controllerPort = Ports.free();
    }

    /** Starts the broker, or starts it again on the same port and data. @return false when it runs already */
    public synchronized boolean start() {
        if (slot.isRunning()) {
            return false;
        }
        var settings = data.resolve("server.properties");
        try {
            Files.createDirectories(data);
            write(settings);
            format(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        slot.launch(() -> ManagedProcess.start(NAME, data, log, Map.of(), java("kafka.Kafka", settings.toString())))
                .await(Duration.ofSeconds(60), this::isReady);
        return true;
    }

    /** Takes the broker away; data and port stay. */
    public void stop() {
        slot.stop();
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    Optional<ManagedProcess> process() {
        return slot.process();
    }

    /** Makes topics where they are missing; see {@link Topics}. */
    void ensureTopics(Collection<String> topics) {
        try (var admin = admin()) {
            Topics.ensure(admin, topics);
        }
    }

    @Override
    public void close() {
        slot.close();
    }

    private Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()));
    }

    private boolean isReady() {
        if (!Ports.answers(port)) {
            return false;
        }
        try (var admin = admin()) {
            return !admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Once for each data folder; the mark is made last, so that a format cut short is repeated. */
    private void format(Path settings) throws IOException {
        var formatted = data.resolve("formatted");
        if (Files.exists(formatted)) {
            return;
        }
        var tool = java(
                "kafka.tools.StorageTool", "format", "--ignore-formatted", "-t", CLUSTER, "-c", settings.toString());
        slot.launch(() -> ManagedProcess.start("Kafka's storage tool", data, log, Map.of(), tool))
                .awaitEnd(Duration.ofSeconds(60));
        Files.createFile(formatted);
    }

    private List<String> java(String mainClass, String... arguments) {
        var command = new ArrayList<>(List.of(
                Jvm.executable(),
                "-Xms96m",
                "-Xmx384m",
                // Written for start-up, not for hours under load.
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                libraries + "/*",
                mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    /** As Kafka reads it: a path may hold letters that are no Latin ones. */
    private void write(Path settings) throws IOException {
        if (data.toString().contains(",")) {
            throw new EngineFailed(
                    "Kafka cannot keep its data in " + data + ": it takes a comma in a path for the end of "
                            + "the path. Name another folder with LINDUNG_HOME.");
        }
        var properties = new Properties();
        properties.putAll(settings());
        try (var file = Files.newOutputStream(settings)) {
            properties.store(file, null);
        }
    }

    private Map<String, String> settings() {
        var client = "PLAINTEXT://127.0.0.1:" + port;
        var controller = "127.0.0.1:" + controllerPort;
        return Map.ofEntries(
                entry("process.roles", "broker,controller"),
                entry("node.id", "1"),
                entry("controller.quorum.voters", "1@" + controller),
                entry("controller.listener.names", "CONTROLLER"),
                entry("listeners", client + ",CONTROLLER://" + controller),
                entry("advertised.listeners", client),
                entry("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT"),
                entry("log.dirs", data.resolve("log").toString()),
                entry("num.partitions", Integer.toString(Topics.PARTITIONS)),
                entry("auto.create.topics.enable", "false"),
                entry("offsets.topic.replication.factor", "1"),
                entry("offsets.topic.num.partitions", "4"),
                entry("transaction.state.log.replication.factor", "1"),
                entry("transaction.state.log.min.isr", "1"),
                entry("transaction.state.log.num.partitions", "2"),
                entry("share.coordinator.state.topic.replication.factor", "1"),
                // A test does not wait three seconds for other members of its group.
                entry("group.initial.rebalance.delay.ms", "0"),
                entry("controlled.shutdown.max.retries", "1"));
    }
}
