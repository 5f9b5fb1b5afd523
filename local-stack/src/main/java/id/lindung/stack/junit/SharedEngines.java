package id.lindung.stack.junit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.stack.PostgresEngine;
import id.lindung.stack.TestEngines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The real engines, shared by all modules of a Maven run: found where they run already, else started. Tests get
 * databases and topics of their own, and may take Kafka away and bring it back.
 */
public final class SharedEngines {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static SharedEngines instance;

    private final JsonNode state;
    private final Map<String, Boolean> started = new ConcurrentHashMap<>();

    private SharedEngines(JsonNode state) {
        this.state = state;
    }

    /** @throws IllegalStateException when the engines do not start; the message names their log */
    public static synchronized SharedEngines get() {
        if (instance == null) {
            instance = findOrStart();
            instance.control("/users", Long.toString(maven().pid()));
        }
        return instance;
    }

    /** JDBC address of a database. */
    public String databaseUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + state.path("postgres").asInt() + "/" + database;
    }

    /** Makes an empty database that nobody else uses; its roles are {@code <name>} and {@code <name>_owner}. */
    public String freshDatabase(String prefix) {
        var name = unique(prefix, "_");
        control("/databases", name);
        return name;
    }

    /** The password of a database role. */
    public static String databasePassword(String role) {
        return PostgresEngine.password(role);
    }

    /** Makes a topic of 12 partitions that nobody else uses. */
    public String freshTopic(String prefix) {
        ensure("kafka");
        var name = unique(prefix, ".");
        ensureTopic(name);
        return name;
    }

    /** Makes a topic where it is missing, or sets it as the suite's topics are set. */
    void ensureTopic(String name) {
        control("/topics", name);
    }

    /** Address of the broker, which is started when it is first asked for. */
    public String kafkaBootstrapServers() {
        ensure("kafka");
        return state.path("kafka").asText();
    }

    /** Takes the broker away, as an outage does. Whoever calls this brings it back in a finally block. */
    public void stopKafka() {
        control("/kafka/stop", "");
    }

    /** Brings the broker back on the same port, with its data. */
    public void startKafka() {
        control("/kafka/start", "");
    }

    /** Issuer of the realm {@code lindung}; Keycloak is started when it is first asked for. */
    public String issuer() {
        ensure("keycloak");
        return state.path("issuer").asText();
    }

    /** The port for which the realm knows the portal's redirect address. */
    public int portalPort() {
        return state.path("portalPort").asInt();
    }

    /** Once for each JVM: a broker that a test has taken away is not brought back behind its back. */
    private void ensure(String engine) {
        started.computeIfAbsent(engine, name -> {
            control("/" + name + "/start", "");
            return true;
        });
    }

    private static String unique(String prefix, String separator) {
        return prefix + separator + "t" + ProcessHandle.current().pid() + separator + COUNTER.incrementAndGet();
    }

    private void control(String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(state.path("control").asText() + path))
                // The first start of Keycloak builds it before.
                .timeout(Duration.ofMinutes(8))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("the test engines refused " + path + ": " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the test engines do not answer " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static SharedEngines findOrStart() {
        var folder = root().resolve("local-stack/target/test-engines");
        var file = folder.resolve("state.json");
        try {
            Files.createDirectories(folder);
            try (var channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (!lock.isValid()) {
                    throw new IllegalStateException("no lock on " + folder);
                }
                if (!isRunning(file)) {
                    start(folder, file);
                }
                return new SharedEngines(new ObjectMapper().readTree(file.toFile()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRunning(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        var pid = new ObjectMapper().readTree(file.toFile()).path("pid").asLong();
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    private static void start(Path folder, Path file) throws IOException {
        Files.deleteIfExists(file);
        var data = folder.resolve("data");
        var log = folder.resolve("engines.log");
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-Dlindung.root=" + root(),
                "-cp",
                classPath(),
                TestEngines.class.getName(),
                data.toString(),
                file.toString(),
                System.getenv().getOrDefault("LINDUNG_TEST_ENGINES_LINGER", "0"));
        var process = new ProcessBuilder(command)
                .directory(root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var end = Instant.now().plus(Duration.ofMinutes(5));
        while (!Files.exists(file)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                process.destroy();
                throw new IllegalStateException("the test engines did not start:\n" + Files.readString(log));
            }
            pause();
        }
    }

    /** The class path of local-stack itself: that of a Quarkus test holds far more. */
    private static String classPath() throws IOException {
        var module = root().resolve("local-stack/target");
        if (!Files.exists(module.resolve("engines/classpath.txt"))) {
            throw new IllegalStateException("local-stack is not built: run mvn package -DskipTests first");
        }
        return module.resolve("classes") + ":"
                + Files.readString(module.resolve("engines/classpath.txt")).strip();
    }

    private static Path root() {
        var root = System.getProperty("lindung.root");
        if (root == null) {
            throw new IllegalStateException("the system property lindung.root must name the checkout");
        }
        return Path.of(root).toAbsolutePath();
    }

    /** The Maven run this test belongs to: the nearest Java above this process; outside Maven this process itself. */
    private static ProcessHandle maven() {
        var self = ProcessHandle.current();
        for (var above = self.parent(); above.isPresent(); above = above.get().parent()) {
            if (above.get()
                    .info()
                    .command()
                    .filter(command -> command.endsWith("java"))
                    .isPresent()) {
                return above.get();
            }
        }
        return self;
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
