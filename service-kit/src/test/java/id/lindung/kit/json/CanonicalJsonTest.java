package id.lindung.kit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @Property
    void canonicalTextReadAndWrittenAgainIsTheSame(@ForAll Map<String, Long> members, @ForAll BigDecimal number) {
        var json = new ObjectMapper().<com.fasterxml.jackson.databind.node.ObjectNode>valueToTree(members);
        json.put("decimal", number);
        var canonical = CanonicalJson.of(json);
        assertEquals(canonical, CanonicalJson.of(CanonicalJson.parse(canonical)));
    }

    @Test
    void membersAreOrderedAtEachLevel() {
        assertEquals(
                "{\"a\":[{\"c\":2,\"d\":null}],\"b\":true}",
                CanonicalJson.of(CanonicalJson.parse("{ \"b\": true, \"a\": [ {\"d\": null, \"c\": 2} ] }")));
    }

    /** RFC 8785 section 3.2.2.2. */
    @Test
    void controlCharactersAreWrittenInTheirShortFormOrInLowerCase() {
        var text = JsonNodeFactory.instance.textNode("\u000b\u000f\u001f\b\t\n\f\r\"\\/\u007f\u20ac");
        assertEquals("\"\\u000b\\u000f\\u001f\\b\\t\\n\\f\\r\\\"\\\\/\u007f\u20ac\"", CanonicalJson.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2000000000", "-1e2000000000", "1e-2000000000", "1e1001"})
    void aNumberThatWouldFillTheMemoryIsNotWritten(String number) {
        var array = JsonNodeFactory.instance.arrayNode().add(new BigDecimal(number));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.of(array));
    }

    @Test
    void equalNumbersAreWrittenAlike() {
        var one =
                JsonNodeFactory.instance.arrayNode().add(new BigDecimal("1.50")).add(1e20);
        var other = JsonNodeFactory.instance.arrayNode().add(1.5d).add(new BigDecimal("100000000000000000000"));
        assertEquals("[\"1.5\",\"100000000000000000000\"]", CanonicalJson.of(one));
        assertEquals(CanonicalJson.of(one), CanonicalJson.of(other));
    }
}
