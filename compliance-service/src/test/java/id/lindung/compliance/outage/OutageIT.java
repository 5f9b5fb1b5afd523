package id.lindung.compliance.outage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.compliance.testing.ModerationEvents;
import id.lindung.stack.ApplicationProcess;
import id.lindung.stack.junit.DemoLogin;
import id.lindung.stack.junit.PackagedSuite;
import id.lindung.stack.junit.Topic;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged service while Kafka is away and after a power failure: nothing is lost, nothing is told twice. */
class OutageIT {

    private static final Duration OUTAGE = Duration.ofMinutes(1);
    private static final Duration ARRIVAL = Duration.ofSeconds(60);

    private static PackagedSuite suite;
    private static ApplicationProcess service;

    @BeforeAll
    static void start() {
        suite = new PackagedSuite();
        service = suite.compliance();
        service.awaitReady();
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    void whileKafkaIsAwayForAMinuteRequestsGoOnAndAfterwardsEveryEventArrivesOnceAndInOrder() {
        var told = new ArrayList<String>();
        suite.engines().stopKafka();
        try {
            var end = Instant.now().plus(OUTAGE);
            for (int number = 0; Instant.now().isBefore(end); number++) {
                told.add(register("away-" + number));
                told.addAll(restrictAndRestore("away-" + number));
                pause(Duration.ofSeconds(2));
            }
        } finally {
            suite.engines().startKafka();
        }
        var arrived = eventsOf("away-", told.size());
        assertEquals(told.size(), arrived.size());
        assertEquals(told.size(), new HashSet<>(ids(arrived)).size(), "each event has its own id and came once");
        versionsByPlatform(arrived)
                .forEach((platform, versions) -> assertEquals(
                        versions.stream().sorted().toList(), versions, "events of " + platform + " keep their order"));
    }

    @Test
    void whatWasConfirmedBeforeAPowerFailureIsToldAfterwardsOnce() {
        var told = new ArrayList<String>();
        suite.engines().stopKafka();
        try {
            for (int number = 0; number < 5; number++) {
                told.add(register("killed-" + number));
            }
            // The changes are committed, their events are not sent: the process dies between the two.
            service.kill();
        } finally {
            suite.engines().startKafka();
        }
        service.start();
        service.awaitReady();
        for (int number = 0; number < 5; number++) {
            read("killed-" + number).statusCode(200);
        }
        var arrived = eventsOf("killed-", told.size());
        assertEquals(told.size(), arrived.size());
        assertEquals(told.size(), new HashSet<>(ids(arrived)).size());
    }

    /** Between the effect of an event and the note that it was heard lies a moment; what is heard again counts once. */
    @Test
    void whatIsHeardWhileTheProcessDiesCountsOnce() {
        register("hearing");
        tellMissed(10);
        awaitMissed(1);
        tellMissed(10);
        service.kill();
        tellMissed(10);
        service.start();
        service.awaitReady();
        awaitMissed(30);
        pause(Duration.ofSeconds(3));
        assertEquals(30, missed());
    }

    private static void tellMissed(int deadlines) {
        var topic = new Topic(suite.engines().kafkaBootstrapServers(), suite.moderationTopic());
        for (int i = 0; i < deadlines; i++) {
            topic.send(
                    "hearing",
                    ModerationEvents.deadlineMissed(
                            "hearing", UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()));
        }
    }

    private static void awaitMissed(int atLeast) {
        var end = Instant.now().plus(ARRIVAL);
        while (missed() < atLeast && Instant.now().isBefore(end)) {
            pause(Duration.ofMillis(100));
        }
        assertTrue(missed() >= atLeast, "heard " + missed() + " of " + atLeast);
    }

    private static int missed() {
        return read("hearing").statusCode(200).extract().path("missedDeadlines");
    }

    private static String register(String id) {
        post(
                "officer",
                "/api/v1/platforms",
                null,
                Map.of(
                        "id",
                        id,
                        "name",
                        "Platform " + id,
                        "operatorName",
                        "Operator of " + id,
                        "userGeneratedContent",
                        true,
                        "registeredAt",
                        "2026-01-01T00:00:00Z",
                        "source",
                        "Test"));
        approve("reviewer", id);
        return id + "/registered";
    }

    private static List<String> restrictAndRestore(String id) {
        var told = new ArrayList<String>();
        for (var status : List.of("ACCESS_RESTRICTED", "RESTORED")) {
            post(
                    "officer",
                    "/api/v1/platforms/" + id + "/proposals",
                    read(id).statusCode(200).extract().header("ETag"),
                    Map.of(
                            "status",
                            status,
                            "effectiveAt",
                            Instant.now().toString(),
                            "reason",
                            "Test of an outage",
                            "source",
                            "Test"));
            approve("delegate", id);
            told.add(id + "/" + status);
        }
        return told;
    }

    private static void approve(String account, String id) {
        var read = read(id).statusCode(200).extract();
        post(
                account,
                "/api/v1/platforms/" + id + "/proposals/" + read.path("proposal.id") + "/approve",
                read.header("ETag"),
                Map.of());
    }

    private static void post(String account, String path, String version, Object body) {
        var request = given().baseUri(service.address().toString())
                .auth()
                .oauth2(DemoLogin.token(account))
                .contentType(ContentType.JSON)
                .body(body);
        (version == null ? request : request.header("If-Match", version))
                .post(path)
                .then()
                .statusCode(oneOf(200, 201));
    }

    private static io.restassured.response.ValidatableResponse read(String id) {
        return given().baseUri(service.address().toString())
                .auth()
                .oauth2(DemoLogin.token("officer"))
                .get("/api/v1/platforms/{id}", id)
                .then();
    }

    private static List<JsonNode> eventsOf(String prefix, int atLeast) {
        var end = Instant.now().plus(ARRIVAL);
        List<JsonNode> found = List.of();
        while (found.size() < atLeast && Instant.now().isBefore(end)) {
            found = new Topic(suite.engines().kafkaBootstrapServers(), suite.complianceTopic())
                    .read(atLeast, Duration.ofSeconds(20)).stream()
                            .filter(event -> event.path("subject").asText().startsWith(prefix))
                            .toList();
        }
        return found;
    }

    private static List<String> ids(List<JsonNode> events) {
        return events.stream().map(event -> event.path("id").asText()).toList();
    }

    private static Map<String, List<Long>> versionsByPlatform(List<JsonNode> events) {
        var versions = new TreeMap<String, List<Long>>();
        for (var event : events) {
            versions.computeIfAbsent(event.path("subject").asText(), platform -> new ArrayList<>())
                    .add(event.at("/data/version").asLong());
        }
        return versions;
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
