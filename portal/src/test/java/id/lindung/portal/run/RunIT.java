package id.lindung.portal.run;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.stack.Ports;
import id.lindung.stack.PostgresEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What {@code ./run} does once everything is built, on data and ports of its own. */
class RunIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+\\S*");

    private final Path home = Path.of("target", "run-home").toAbsolutePath();
    private final Path output = Path.of("target", "run-output.txt").toAbsolutePath();
    private final List<String> ports = new ArrayList<>();
    private Process run;

    @AfterEach
    void stop() throws InterruptedException {
        if (run != null) {
            interrupt();
        }
    }

    @Test
    void aFirstStartThatIsStoppedBeforeTheCaseIsLoadedIsContinuedByTheNext() throws Exception {
        choosePorts();
        start("--reset");
        await("Demo case: commitment C02");
        interrupt();
        assertFalse(said().contains("is ready after"), said());
        assertFalse(said().contains("NOT LOADED"), said());
        assertTrue(said().strip().endsWith("Stopped"), said());

        // All other ports, Keycloak's among them: its tokens have another issuer now.
        choosePorts();
        start();
        await("liaison-other");
        assertFalse(said().contains("NOT LOADED"), said());
        everyPrintedAddressAnswers();
        pretendThatAFormerBuildMadeTheTables();
        interrupt();

        start("--no-demo");
        awaitRefusal("were begun with the demo case");
        assertFalse(said().contains("Starting"), said());

        start();
        awaitRefusal("were made by a former build");
        assertTrue(said().contains("./run --reset"), said());
        assertFalse(said().contains("Starting moderation-service"), said());
        assertFalse(said().contains("\tat "), said());
    }

    private void pretendThatAFormerBuildMadeTheTables() throws SQLException {
        var owner = "moderation_owner";
        var url = "jdbc:postgresql://127.0.0.1:" + ports.get(ports.indexOf("--postgres-port") + 1) + "/moderation";
        try (var connection = DriverManager.getConnection(url, owner, PostgresEngine.password(owner));
                var statement = connection.createStatement()) {
            assertEquals(
                    1,
                    statement.executeUpdate("UPDATE flyway_schema_history SET script = 'db/migration/V020__former.sql'"
                            + " WHERE script LIKE '%V001__platform.sql'"));
        }
    }

    private void awaitRefusal(String message) throws Exception {
        assertTrue(run.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        assertEquals(1, run.exitValue());
        assertTrue(said().contains(message), said());
    }

    private void everyPrintedAddressAnswers() throws IOException {
        var addresses =
                ADDRESS.matcher(said()).results().map(match -> match.group()).toList();
        assertEquals(4, addresses.size(), said());
        for (var address : addresses) {
            given().header("Accept", "*/*").get(address).then().statusCode(200);
        }
        given().get(addresses.get(0)).then().body(containsString("Data contoh"));
        given().get(addresses.get(1)).then().body(containsString("/api/v1/takedown-orders"));
        given().get(addresses.get(2)).then().body(containsString("/api/v1/commitments"));
    }

    /** The last line of the script {@code ./run}. */
    private void start(String... options) throws IOException {
        var root = Path.of(System.getProperty("lindung.root"));
        var stack = root.resolve("local-stack/target");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dlindung.root=" + root,
                "-cp",
                stack.resolve("classes") + ":"
                        + Files.readString(stack.resolve("engines/classpath.txt"))
                                .strip(),
                "id.lindung.stack.Run"));
        command.addAll(ports);
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("LINDUNG_HOME", home.toString());
        run = builder.start();
    }

    private void await(String text) throws Exception {
        var end = Instant.now().plus(PATIENCE);
        while (!said().contains(text)) {
            assertTrue(run.isAlive(), said());
            assertTrue(Instant.now().isBefore(end), said());
            Thread.sleep(50);
        }
    }

    /** As Ctrl-C does: the program stops its parts in order. */
    private void interrupt() throws InterruptedException {
        run.destroy();
        if (!run.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            run.destroyForcibly();
            throw new AssertionError("it did not stop");
        }
    }

    private String said() throws IOException {
        return Files.readString(output);
    }

    private void choosePorts() {
        ports.clear();
        for (var part : List.of("portal", "moderation", "compliance", "keycloak", "postgres", "kafka")) {
            ports.add("--" + part + "-port");
            ports.add(Integer.toString(Ports.freeWithManagement()));
        }
    }
}
