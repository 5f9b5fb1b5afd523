package id.lindung.compliance.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.compliance.testing.Register;
import id.lindung.stack.junit.Topic;
import id.lindung.stack.junit.event.EventsAreRead;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Other services keep their copy of the register from what is told here. */
@QuarkusTest
@ExtendWith(EventsAreRead.class)
class PlatformEventTest {

    @Test
    void everyChangeIsToldWithTheWholeEntryAndAGrowingVersion() {
        var id = Register.registered("p-");
        Register.standing(id, "ACCESS_RESTRICTED", "2018-07-03T05:00:00Z");
        Register.standing(id, "CONDITIONALLY_RESTORED", "2018-07-10T05:00:00Z");
        Register.standing(id, "RESTORED", "2018-12-31T05:00:00Z");

        var told = Topic.told().until(heard -> of(id, heard).size() >= 4);
        var changes = of(id, told);
        assertEquals(
                List.of("REGISTERED 4", "ACCESS_RESTRICTED 7", "CONDITIONALLY_RESTORED 10", "RESTORED 13"),
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
}
