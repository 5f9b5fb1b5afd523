package id.lindung.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'anyOf':[{'type':'string'}]}",
                "{'oneOf':[{'type':'string'}]}",
                "{'$ref':'#/$defs/other'}",
                "{'minimum':1}",
                "{'maximum':10}",
                "{'minLength':1}",
                "{'maxItems':3}",
                "{'additionalProperties':false}",
                "{'additionalProperties':{'type':'string'}}",
                "{'$defs':{'part':{'type':'string'}}}"
            })
    void aRuleThatIsChangedOrDroppedBreaks(String rule) {
        var with = json(rule.replace('\'', '"'));
        var changed =
                json(rule.replace('\'', '"').replace("string", "integer").replaceFirst("[0-9]+|false|other", "77"));
        assertEquals(1, Compatibility.breaks(with, json("{}")).size());
        assertEquals(1, Compatibility.breaks(with, changed).size());
        assertEquals(List.of(), Compatibility.breaks(with, with));
    }

    @Test
    void aRuleThatIsAddedBreaks() {
        assertEquals(
                List.of(": maximum changed from  to 10"), Compatibility.breaks(json("{}"), json("{\"maximum\":10}")));
    }

    private static JsonNode json(String text) {
        try {
            return Schemas.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
