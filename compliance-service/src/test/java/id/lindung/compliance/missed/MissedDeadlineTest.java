package id.lindung.compliance.missed;

import static id.lindung.stack.junit.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.compliance.testing.ModerationEvents;
import id.lindung.compliance.testing.Register;
import id.lindung.stack.junit.Topic;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MissedDeadlineTest {

    @Inject
    DataSource dataSource;

    private String platform;

    @BeforeEach
    void register() {
        platform = Register.registered("p-");
    }

    @Test
    void anEventThatArrivesTwiceCountsOnce() {
        var eventId = UUID.randomUUID();
        var item = UUID.randomUUID();
        Topic.heard().send(platform, event(eventId, item));
        // With another item: only the inbox knows this one, the table of items would take it.
        var otherItem = UUID.randomUUID();
        Topic.heard().send(platform, event(eventId, otherItem));
        sendAndAwaitAnother();
        assertEquals(List.of(1L, 0L), List.of(rowsOf(item), rowsOf(otherItem)));
        assertEquals(1, inboxRowsOf(eventId));
        as("auditor").get("/api/v1/platforms/" + platform).then().body("missedDeadlines", equalTo(2));
    }

    @Test
    void anItemToldUnderTwoEventIdsCountsOnce() {
        var item = UUID.randomUUID();
        var eventIds = List.of(UUID.randomUUID(), UUID.randomUUID());
        eventIds.forEach(eventId -> Topic.heard().send(platform, event(eventId, item)));
        sendAndAwaitAnother();
        assertEquals(1, rowsOf(item));
        assertEquals(List.of(1L, 1L), eventIds.stream().map(this::inboxRowsOf).toList());
        as("auditor").get("/api/v1/platforms/" + platform).then().body("missedDeadlines", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theMissesOfAnOrderThatWasTakenBackAreNotCountedWhicheverIsHeardFirst(boolean withdrawnFirst) {
        var order = UUID.randomUUID();
        var events = new ArrayList<>(List.of(
                withdrawn(order),
                event(UUID.randomUUID(), UUID.randomUUID(), order),
                event(UUID.randomUUID(), UUID.randomUUID(), order)));
        if (!withdrawnFirst) {
            Collections.reverse(events);
        }
        events.forEach(event -> Topic.heard().send(platform, event));
        Topic.heard().send(platform, withdrawn(order));
        sendAndAwaitAnother();
        assertEquals(2, count("SELECT count(*) FROM missed_deadline WHERE order_id = ?", order));
        as("auditor").get("/api/v1/platforms/" + platform).then().body("missedDeadlines", equalTo(1));
    }

    /** Events of a platform are heard in order: when this one has had its effect, those before it have had theirs. */
    private void sendAndAwaitAnother() {
        var item = UUID.randomUUID();
        Topic.heard().send(platform, event(UUID.randomUUID(), item));
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (rowsOf(item) == 0) {
            assertTrue(Instant.now().isBefore(end), "the last event was not heard");
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private long rowsOf(UUID item) {
        return count("SELECT count(*) FROM missed_deadline WHERE order_item_id = ?", item);
    }

    private long inboxRowsOf(UUID eventId) {
        return count("SELECT count(*) FROM inbox_event WHERE event_id = ?", eventId);
    }

    private long count(String sql, UUID id) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsUnreadableGoesToTheDeadLettersAndTheRestIsHeard() {
        var marker = UUID.randomUUID().toString();
        Topic.heard().send(platform, "{ not json " + marker);
        Topic.heard().send(platform, event(UUID.randomUUID(), UUID.randomUUID()).replace("1.0", "0.3"));
        Topic.heard().send(platform, withoutItem());
        sendAndAwaitAnother();
        as("officer").get("/api/v1/platforms/" + platform).then().body("missedDeadlines", equalTo(1));
        var letters = Topic.deadLetters()
                .until(heard -> heard.stream()
                                .filter(letter -> letter.toString().contains(marker)
                                        || letter.path("subject").asText().equals(platform))
                                .count()
                        >= 3);
        assertTrue(letters.stream().anyMatch(letter -> letter.toString().contains(marker)));
        assertEquals(
                2,
                letters.stream()
                        .filter(letter -> letter.path("subject").asText().equals(platform))
                        .count());
    }

    @Test
    void anUnknownTypeIsPassedOver() {
        Topic.heard()
                .send(
                        platform,
                        event(UUID.randomUUID(), UUID.randomUUID()).replace("deadline-missed.v1", "moon-rose.v1"));
        sendAndAwaitAnother();
        as("officer").get("/api/v1/platforms/" + platform).then().body("missedDeadlines", equalTo(1));
    }

    private String withoutItem() {
        return event(UUID.randomUUID(), UUID.randomUUID()).replaceAll("\"orderItemId\":\"[^\"]*\",", "");
    }

    private String withdrawn(UUID order) {
        return """
                {"specversion":"1.0","id":"%s","source":"/lindung/moderation-service",
                 "type":"id.lindung.moderation.takedown-order-withdrawn.v1","subject":"%s","time":"2026-11-21T08:00:00Z",
                 "datacontenttype":"application/json","dataschema":"urn:lindung:schema:takedown-order-withdrawn:v1",
                 "data":{"platformId":"%s","orderId":"%s","orderNumber":"TDO-2026-000123",
                 "withdrawnAt":"2026-11-21T08:00:00Z"}}
                """
                .formatted(UUID.randomUUID(), platform, platform, order);
    }

    private String event(UUID eventId, UUID item) {
        return event(eventId, item, UUID.randomUUID());
    }

    private String event(UUID eventId, UUID item, UUID order) {
        return ModerationEvents.deadlineMissed(platform, eventId, item, order);
    }
}
