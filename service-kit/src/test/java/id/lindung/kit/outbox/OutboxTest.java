package id.lindung.kit.outbox;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.contracts.event.PlatformChanged;
import id.lindung.contracts.event.StatementBatchAccepted;
import id.lindung.kit.background.BackgroundWork;
import id.lindung.kit.correlation.CorrelationId;
import id.lindung.kit.id.Ids;
import id.lindung.kit.sql.Sql;
import id.lindung.kit.testing.Tokens;
import id.lindung.stack.junit.SharedEngines;
import id.lindung.stack.junit.Topic;
import id.lindung.stack.junit.event.EventFaults;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Every event of a change that was committed arrives, once and in order; no other does. */
@QuarkusTest
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    EventsConfig config;

    @Inject
    BackgroundWork backgroundWork;

    @Inject
    ObjectMapper mapper;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @TestHTTPResource(value = "/health/ready", management = true)
    URL ready;

    @Test
    void aCommittedEventArrivesAsCloudEvent() throws Exception {
        var platform = aPlatform();
        CorrelationId.adopt("the-request");
        UUID id;
        try {
            id = QuarkusTransaction.requiringNew().call(() -> outbox.add(event(platform, 1)));
        } finally {
            CorrelationId.forget();
        }
        var arrived = arrived(platform, 1).get(0);
        var envelope = json(arrived);
        assertEquals(
                "application/cloudevents+json",
                new String(arrived.headers().lastHeader("content-type").value(), StandardCharsets.UTF_8));
        assertEquals("1.0", envelope.path("specversion").asText());
        assertEquals(id.toString(), envelope.path("id").asText());
        assertEquals("/lindung/service-kit", envelope.path("source").asText());
        assertEquals(
                "id.lindung.moderation.statement-batch-accepted.v1",
                envelope.path("type").asText());
        assertEquals(platform, envelope.path("subject").asText());
        assertEquals("the-request", envelope.path("correlationid").asText());
        assertEquals(1, envelope.path("data").path("statements").asInt());
    }

    @Test
    void whatAnEventDoesNotHaveIsAbsentAsItsSchemaSays() {
        var platform = aPlatform();
        var unregistered =
                new PlatformChanged(platform, "Name", "Operator", null, true, "REGISTERED", 0, Instant.EPOCH);
        QuarkusTransaction.requiringNew().run(() -> outbox.add(unregistered));
        assertEquals(List.of(), EventFaults.of(arrived(platform, 1).get(0).value()));
    }

    @Test
    void anEventOfAChangeThatWasTakenBackNeverLeaves() {
        var platform = aPlatform();
        QuarkusTransaction.begin();
        outbox.add(event(platform, 1));
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> outbox.add(event(platform, 2)));
        assertEquals(List.of(2), numbers(arrived(platform, 1)));
    }

    @Test
    void anEventNeedsTheTransactionOfItsChange() {
        var event = event(aPlatform(), 1);
        assertThrows(jakarta.transaction.TransactionalException.class, () -> outbox.add(event));
        assertNull(CorrelationId.current().orElse(null));
    }

    @Test
    void eachEventArrivesOnceAndInOrderThoughTwoRelaysRun() throws Exception {
        var platforms = List.of(aPlatform(), aPlatform(), aPlatform(), aPlatform());
        var second = new OutboxRelay(sql, clock, config, backgroundWork, bootstrapServers);
        second.start();
        var writers = Executors.newFixedThreadPool(platforms.size());
        try {
            var written = new ArrayList<Future<?>>();
            for (var platform : platforms) {
                written.add(writers.submit(() -> write(platform, 200)));
            }
            for (var writer : written) {
                writer.get();
            }
            for (var platform : platforms) {
                assertEquals(upTo(200), numbers(arrived(platform, 200)));
            }
        } finally {
            writers.shutdown();
            second.stop(new ShutdownEvent());
        }
    }

    @Test
    void whileKafkaIsAwayWorkGoesOnAndAfterwardsEachEventArrivesOnce() {
        var platform = aPlatform();
        write(platform, 5);
        assertEquals(5, arrived(platform, 5).size());
        SharedEngines.get().stopKafka();
        try {
            IntStream.rangeClosed(6, 300).forEach(number -> add(platform, number));
            given().auth()
                    .oauth2(Tokens.official("officer", "OFFICER"))
                    .get("/api/v1/samples")
                    .then()
                    .statusCode(200);
            given().get(ready).then().statusCode(200).body("status", equalTo("UP"));
        } finally {
            SharedEngines.get().startKafka();
        }
        assertEquals(upTo(300), numbers(arrived(platform, 300)));
    }

    private void write(String platform, int events) {
        IntStream.rangeClosed(1, events).forEach(number -> add(platform, number));
    }

    private void add(String platform, int number) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(event(platform, number)));
    }

    private static List<ConsumerRecord<String, String>> arrived(String platform, int expected) {
        return Topic.told().read(expected, message -> message.key().equals(platform));
    }

    private List<Integer> numbers(List<ConsumerRecord<String, String>> messages) {
        return messages.stream()
                .map(message -> json(message).path("data").path("statements").asInt())
                .toList();
    }

    private JsonNode json(ConsumerRecord<String, String> message) {
        try {
            return mapper.readTree(message.value());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static String aPlatform() {
        return "p" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static StatementBatchAccepted event(String platform, int number) {
        return new StatementBatchAccepted(platform, Ids.next(), number, "puid", Instant.parse("2026-11-24T00:00:00Z"));
    }
}
