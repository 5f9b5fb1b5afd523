package id.lindung.compliance.platform;

import static id.lindung.stack.junit.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.compliance.testing.Register;
import id.lindung.stack.junit.Topic;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Other services keep their copy of the register from what is told here. */
@QuarkusTest
class PlatformEventTest {

    @Test
    void everyChangeIsToldWithTheWholeEntryAndAGrowingVersion() {
        var id = "p-" + UUID.randomUUID().toString().substring(0, 8);
        as("officer")
                .body(Register.platform(id))
                .post("/api/v1/platforms")
                .then()
                .statusCode(201);
        change(id, "\"1\"", "ACCESS_RESTRICTED", "2018-07-03T05:00:00Z");
        change(id, "\"2\"", "CONDITIONALLY_RESTORED", "2018-07-10T05:00:00Z");
        change(id, "\"3\"", "RESTORED", "2018-12-31T05:00:00Z");

        var told = Topic.told().until(heard -> of(id, heard).size() >= 4);
        var changes = of(id, told);
        assertEquals(
                List.of("REGISTERED 1", "ACCESS_RESTRICTED 2", "CONDITIONALLY_RESTORED 3", "RESTORED 4"),
                changes.stream()
                        .map(event -> event.path("data"))
                        .map(data -> data.path("status").asText() + " "
                                + data.path("version").asLong())
                        .toList());
        assertEquals(
                "Operator of " + id,
                changes.get(3).path("data").path("operatorName").asText());
        assertEquals(
                "/lindung/compliance-service", changes.get(3).path("source").asText());
    }

    private static List<JsonNode> of(String platformId, List<JsonNode> heard) {
        return heard.stream()
                .filter(event -> event.path("type").asText().equals("id.lindung.compliance.platform-changed.v1"))
                .filter(event -> event.path("subject").asText().equals(platformId))
                .toList();
    }

    private static void change(String id, String version, String status, String effectiveAt) {
        as("delegate")
                .header("If-Match", version)
                .body(Map.of("status", status, "effectiveAt", effectiveAt, "reason", "Decision", "source", "Test"))
                .post("/api/v1/platforms/" + id + "/status-changes")
                .then()
                .statusCode(200);
    }
}
