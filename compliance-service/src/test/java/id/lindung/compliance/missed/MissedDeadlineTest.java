package id.lindung.compliance.missed;

import static id.lindung.compliance.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.compliance.testing.Register;
import id.lindung.compliance.testing.Topic;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MissedDeadlineTest {

    private String platform;

    @BeforeEach
    void register() {
        platform = "p-" + UUID.randomUUID().toString().substring(0, 8);
        as("officer")
                .body(Register.platform(platform))
                .post("/api/v1/platforms")
                .then()
                .statusCode(201);
    }

    @Test
    void anEventThatArrivesTwiceCountsOnce() {
        var eventId = UUID.randomUUID();
        var event = event(eventId, UUID.randomUUID());
        Topic.ofModeration().send(platform, event);
        Topic.ofModeration().send(platform, event);
        Topic.ofModeration().send(platform, event(UUID.randomUUID(), UUID.randomUUID()));
        assertEquals(2, countedOnceItIsAtLeast(2));
        as("auditor").get("/api/v1/platforms/" + platform).then().body("missedDeadlines", equalTo(2));
    }

    @Test
    void anItemToldUnderTwoEventIdsCountsOnce() {
        var item = UUID.randomUUID();
        Topic.ofModeration().send(platform, event(UUID.randomUUID(), item));
        Topic.ofModeration().send(platform, event(UUID.randomUUID(), item));
        Topic.ofModeration().send(platform, event(UUID.randomUUID(), UUID.randomUUID()));
        assertEquals(2, countedOnceItIsAtLeast(2));
    }

    @Test
    void whatIsUnreadableGoesToTheDeadLettersAndTheRestIsHeard() {
        var marker = UUID.randomUUID().toString();
        Topic.ofModeration().send(platform, "{ not json " + marker);
        Topic.ofModeration()
                .send(platform, event(UUID.randomUUID(), UUID.randomUUID()).replace("1.0", "0.3"));
        Topic.ofModeration().send(platform, withoutItem());
        Topic.ofModeration().send(platform, event(UUID.randomUUID(), UUID.randomUUID()));
        assertEquals(1, countedOnceItIsAtLeast(1));
        var letters = Topic.ofDeadLetters()
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
        Topic.ofModeration()
                .send(
                        platform,
                        event(UUID.randomUUID(), UUID.randomUUID()).replace("deadline-missed.v1", "moon-rose.v1"));
        Topic.ofModeration().send(platform, event(UUID.randomUUID(), UUID.randomUUID()));
        assertEquals(1, countedOnceItIsAtLeast(1));
    }

    private int countedOnceItIsAtLeast(int wanted) {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        int counted;
        do {
            counted = as("officer")
                    .get("/api/v1/platforms/" + platform)
                    .then()
                    .extract()
                    .path("missedDeadlines");
        } while (counted < wanted && Instant.now().isBefore(end));
        return counted;
    }

    private String withoutItem() {
        return event(UUID.randomUUID(), UUID.randomUUID()).replaceAll("\"orderItemId\":\"[^\"]*\",", "");
    }

    private String event(UUID eventId, UUID item) {
        return """
                {"specversion":"1.0","id":"%s","source":"/lindung/moderation-service",
                 "type":"id.lindung.moderation.deadline-missed.v1","subject":"%s","time":"2026-11-20T08:00:01Z",
                 "datacontenttype":"application/json","dataschema":"urn:lindung:schema:deadline-missed:v1",
                 "data":{"platformId":"%s","orderId":"%s","orderNumber":"TDO-2026-000123","orderItemId":"%s",
                 "category":"gambling","deliveredAt":"2026-11-19T08:00:00Z","deadlineAt":"2026-11-20T08:00:00Z",
                 "detectedAt":"2026-11-20T08:00:01Z"}}
                """
                .formatted(eventId, platform, platform, UUID.randomUUID(), item);
    }
}
