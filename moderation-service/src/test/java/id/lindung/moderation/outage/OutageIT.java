package id.lindung.moderation.outage;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.moderation.statement.StatementBody;
import id.lindung.stack.ApplicationProcess;
import id.lindung.stack.junit.DemoLogin;
import id.lindung.stack.junit.PackagedSuite;
import id.lindung.stack.junit.Topic;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged service while Kafka is away and after a power failure: nothing is lost, nothing is told twice. */
class OutageIT {

    private static final Duration OUTAGE = Duration.ofMinutes(1);
    private static final Duration ARRIVAL = Duration.ofSeconds(60);

    private static PackagedSuite suite;
    private static ApplicationProcess service;
    private static OwnersDatabase database;

    @BeforeAll
    static void start() throws Exception {
        suite = new PackagedSuite();
        service = suite.moderation();
        service.awaitReady();
        database = new OwnersDatabase(suite);
        tellOfThePlatform();
        awaitThePlatform();
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    void whileKafkaIsAwayForAMinutePlatformsGoOnReportingAndAfterwardsEveryEventArrivesOnceAndInOrder() {
        var told = new ArrayList<String>();
        suite.engines().stopKafka();
        try {
            var end = Instant.now().plus(OUTAGE);
            while (Instant.now().isBefore(end)) {
                told.add(report("away-"));
                pause(Duration.ofSeconds(1));
            }
        } finally {
            suite.engines().startKafka();
        }
        assertTrue(told.size() > 20, "only " + told.size() + " statements in a minute");
        assertEquals(told, arrived("away-", told.size()));
    }

    @Test
    void whatWasConfirmedBeforeAPowerFailureIsStoredAndToldAfterwardsOnce() {
        var told = new ArrayList<String>();
        suite.engines().stopKafka();
        try {
            for (int number = 0; number < 20; number++) {
                told.add(report("killed-"));
            }
            // The statements are committed, their events are not sent: the process dies between the two.
            service.kill();
        } finally {
            suite.engines().startKafka();
        }
        service.start();
        service.awaitReady();
        for (var puid : told) {
            platform()
                    .get("/api/v1/statement/existing-puid/{puid}", puid)
                    .then()
                    .statusCode(302);
        }
        assertEquals(told, arrived("killed-", told.size()));
    }

    @Test
    void whatWasMissedBeforeAPowerFailureIsToldAfterwardsOncePerItem() {
        // Deadlines are data: here they are short enough to be waited for.
        database.column("UPDATE deadline_rule SET act_within = interval '15 seconds' WHERE category = 'FRAUD'");
        var order = DeliveredOrder.of(service.address(), "FRAUD", 7);
        var items = order.itemsReceived();
        order.removed(1);
        var missed = items.subList(1, items.size()).stream().sorted().toList();
        suite.engines().stopKafka();
        try {
            awaitMissesInDatabase(missed);
            // The misses are committed, their events are not sent: the process dies between the two.
            service.kill();
        } finally {
            suite.engines().startKafka();
        }
        service.start();
        service.awaitReady();
        assertEquals(
                missed,
                told(OutageIT::isMiss, event -> event.at("/data/orderItemId").asText(), missed.size()).stream()
                        .sorted()
                        .toList());
    }

    private static boolean isMiss(JsonNode event) {
        return event.path("type").asText().contains("deadline-missed");
    }

    private static void awaitMissesInDatabase(List<String> items) {
        var end = Instant.now().plus(ARRIVAL);
        var unsent = "SELECT order_item_id FROM deadline_missed ORDER BY order_item_id::text";
        while (!database.column(unsent).equals(items)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("the sweeper did not find " + items);
            }
            pause(Duration.ofMillis(500));
        }
    }

    /** @return the puid of a statement that the service has confirmed */
    private static String report(String prefix) {
        var statement = StatementBody.aStatement();
        statement = statement.with("puid", prefix + statement.puid());
        platform()
                .contentType(ContentType.JSON)
                .body(statement.toString())
                .post("/api/v1/statement")
                .then()
                .statusCode(201);
        return statement.puid();
    }

    /** The puids of which the topic tells, in its order, as often as it tells of them. */
    private static List<String> arrived(String prefix, int atLeast) {
        return told(event -> isStatement(event) && puid(event).startsWith(prefix), OutageIT::puid, atLeast);
    }

    private static boolean isStatement(JsonNode event) {
        return event.path("type").asText().contains("statement-batch-accepted");
    }

    /** What the topic tells of the kind, in its order, as often as it tells it. */
    private static List<String> told(Predicate<JsonNode> kind, Function<JsonNode, String> what, int atLeast) {
        var end = Instant.now().plus(ARRIVAL);
        List<String> found = List.of();
        while (found.size() < atLeast && Instant.now().isBefore(end)) {
            found = new Topic(suite.engines().kafkaBootstrapServers(), suite.moderationTopic())
                    .read(atLeast, Duration.ofSeconds(20)).stream()
                            .filter(kind)
                            .map(what)
                            .toList();
        }
        return found;
    }

    private static String puid(JsonNode event) {
        assertEquals(1, event.at("/data/statements").asInt());
        return event.at("/data/firstPuid").asText();
    }

    /** As the register's relay sends it. */
    private static void tellOfThePlatform() throws Exception {
        new Topic(suite.engines().kafkaBootstrapServers(), suite.complianceTopic())
                .send(
                        "tiktok",
                        resource("/sample/compliance.platform-changed.v1.json").replace("example-video", "tiktok"));
    }

    private static void awaitThePlatform() {
        var end = Instant.now().plus(ARRIVAL);
        while (Instant.now().isBefore(end)) {
            var status = platform()
                    .contentType(ContentType.JSON)
                    .body(StatementBody.aStatement().toString())
                    .post("/api/v1/statement")
                    .statusCode();
            if (status == 201) {
                return;
            }
            pause(Duration.ofMillis(500));
        }
        throw new IllegalStateException("the register's event did not reach the service");
    }

    private static RequestSpecification platform() {
        return given().baseUri(service.address().toString())
                .redirects()
                .follow(false)
                .auth()
                .oauth2(DemoLogin.machineToken("platform-tiktok"));
    }

    private static String resource(String name) throws IOException {
        try (var stream = OutageIT.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
