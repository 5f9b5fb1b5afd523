package id.lindung.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * The engines of the tests: one process for each Maven run, shared by its modules. It is asked over HTTP on loopback
 * for databases and topics, to start Kafka and Keycloak when a test first needs them, and to take Kafka away; it ends
 * with everything it started when the Maven runs that use it end.
 */
public final class TestEngines {

    private final Engines engines;
    private final Set<Long> users = ConcurrentHashMap.newKeySet();

    private TestEngines(Engines engines) {
        this.engines = engines;
    }

    /**
     * @param arguments home folder, file that tells others the address, and how many seconds to outlive the last user
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var home = new Home(Path.of(arguments[0]));
        var state = Path.of(arguments[1]);
        var linger = Duration.ofSeconds(Long.parseLong(arguments[2]));
        OrphanProcesses.end(home);
        home.forget();
        var portalPort = Ports.free();
        var portal = "http://localhost:" + portalPort;
        var engines = new Engines(new Engines.Plan(
                Layout.ofCheckout(),
                home,
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Map.of(
                        "LINDUNG_PORTAL_URL",
                        portal,
                        "LINDUNG_PORTAL_BACKCHANNEL_URL",
                        portal,
                        "PORTAL_DEMO_DATA",
                        "true"),
                System.out::println));
        Runtime.getRuntime().addShutdownHook(new Thread(engines::close, "stop"));
        var tests = new TestEngines(engines);
        var postgres = engines.startPostgres().port();
        publish(
                state,
                Map.of(
                        "control",
                        "http://127.0.0.1:" + tests.serve().getPort(),
                        "postgres",
                        postgres,
                        "kafka",
                        engines.kafka().bootstrapServers(),
                        "issuer",
                        engines.keycloak().issuer(),
                        "portalPort",
                        portalPort,
                        "pid",
                        ProcessHandle.current().pid()));
        tests.waitForUsers(linger);
        Files.deleteIfExists(state);
        System.exit(0);
    }

    private InetSocketAddress serve() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4, task -> {
            var thread = new Thread(task, "control");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::handle);
        server.start();
        return server.getAddress();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var argument = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var status = 200;
        var answer = "";
        try {
            if (!serve(exchange.getRequestURI().getPath(), argument)) {
                status = 404;
            }
        } catch (RuntimeException e) {
            status = 500;
            answer = e.toString();
            System.out.println(exchange.getRequestURI() + " failed: " + e + Arrays.toString(e.getStackTrace()));
        }
        var bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private boolean serve(String path, String argument) {
        switch (path) {
            case "/users" -> users.add(Long.parseLong(argument));
            case "/databases" -> engines.startPostgres().ensureServiceDatabase(argument);
            case "/topics" -> engines.kafka().ensureTopics(List.of(argument.split(",", -1)));
            case "/kafka/start" -> engines.startKafka();
            case "/kafka/stop" -> engines.kafka().stop();
            case "/keycloak/start" -> engines.startKeycloak();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void waitForUsers(Duration linger) throws InterruptedException {
        var lastUsed = Instant.now();
        // A run that started this process and died at once leaves no user behind.
        var patience = linger.compareTo(Duration.ofSeconds(30)) > 0 ? linger : Duration.ofSeconds(30);
        while (true) {
            Thread.sleep(1000);
            users.removeIf(
                    pid -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
            if (!users.isEmpty()) {
                lastUsed = Instant.now();
                patience = linger;
            } else if (Instant.now().isAfter(lastUsed.plus(patience))) {
                return;
            }
        }
    }

    private static void publish(Path file, Map<String, Object> state) throws IOException {
        WholeFile.write(file, new ObjectMapper().writeValueAsString(state));
    }
}
