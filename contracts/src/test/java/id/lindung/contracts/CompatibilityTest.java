package id.lindung.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The check on breaking changes can fail. */
class CompatibilityTest {

    private static final JsonNode RELEASED = json(
            """
            {"type":"object","required":["platformId"],
             "properties":{"platformId":{"type":"string"},"note":{"type":"string"},
                           "items":{"type":"array","items":{"type":"integer"}}}}""");

    @Test
    void anAddedOptionalPropertyBreaksNobody() {
        var current = json(
                """
                {"type":"object","required":["platformId"],
                 "properties":{"platformId":{"type":"string"},"note":{"type":"string"},"more":{"type":"integer"},
                               "items":{"type":"array","items":{"type":"integer"}}}}""");
        assertEquals(List.of(), Compatibility.breaks(RELEASED, current));
    }

    @Test
    void aRemovedPropertyBreaks() {
        var current = json(
                """
                {"type":"object","required":["platformId"],
                 "properties":{"platformId":{"type":"string"},"items":{"type":"array","items":{"type":"integer"}}}}""");
        assertEquals(List.of("/note: removed"), Compatibility.breaks(RELEASED, current));
    }

    @Test
    void aChangedTypeBreaksAlsoInsideAnArray() {
        var current = json(
                """
                {"type":"object","required":["platformId"],
                 "properties":{"platformId":{"type":"integer"},"note":{"type":"string"},
                               "items":{"type":"array","items":{"type":"string"}}}}""");
        assertEquals(
                List.of(
                        "/platformId: type changed from \"string\" to \"integer\"",
                        "/items/[]: type changed from \"integer\" to \"string\""),
                Compatibility.breaks(RELEASED, current));
    }

    @Test
    void aNewlyRequiredPropertyBreaksBecauseOldEventsLackIt() {
        var current = json(
                """
                {"type":"object","required":["platformId","note"],
                 "properties":{"platformId":{"type":"string"},"note":{"type":"string"},
                               "items":{"type":"array","items":{"type":"integer"}}}}""");
        assertEquals(List.of("/note: events already sent do not have it"), Compatibility.breaks(RELEASED, current));
    }

    @Test
    void aPropertyThatBecomesOptionalBreaksBecauseConsumersRelyOnIt() {
        var current = json(
                """
                {"type":"object",
                 "properties":{"platformId":{"type":"string"},"note":{"type":"string"},
                               "items":{"type":"array","items":{"type":"integer"}}}}""");
        assertEquals(
                List.of("/platformId: consumers rely on it, it may not become optional"),
                Compatibility.breaks(RELEASED, current));
    }

    private static JsonNode json(String text) {
        try {
            return Schemas.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
