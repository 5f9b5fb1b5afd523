package id.lindung.kit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lindung.contracts.hash.Sha256;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;

/**
 * One way to write a value, so that equal values have equal hashes: RFC 8785 without its floating point. Members are
 * ordered by UTF-16 code units, there is no white space, and a number that is not a 64-bit integer becomes a text of
 * its decimal digits, because two systems seldom print the same double alike.
 */
public final class CanonicalJson {

    /** Settings of its own: what the service's own mapper is set to must not change a hash. */
    private static final ObjectMapper WRITER = JsonMapper.builder()
            // RFC 8785 section 3.2.2.2: control characters without a short form are written in lower case.
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build();

    /** What reading lets through is far below; digits by the million would be a fault of the caller. */
    private static final int MOST_DIGITS = 1_000;

    private CanonicalJson() {}

    public static String of(JsonNode value) {
        try {
            return WRITER.writeValueAsString(canonical(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can be written", e);
        }
    }

    /** SHA-256 of what {@link #of} writes, hexadecimal. */
    public static String sha256(JsonNode value) {
        return Sha256.of(of(value));
    }

    /** Reads what {@link #of} has written. */
    public static JsonNode parse(String canonical) {
        try {
            return WRITER.readTree(canonical);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    private static JsonNode canonical(JsonNode value) {
        if (value.isObject()) {
            return object((ObjectNode) value);
        }
        if (value.isArray()) {
            return array((ArrayNode) value);
        }
        if (value.isNumber() && !(value.isIntegralNumber() && value.canConvertToLong())) {
            return JsonNodeFactory.instance.textNode(digits(value.decimalValue()));
        }
        return value;
    }

    /** @throws IllegalArgumentException if there is no end of them */
    private static String digits(BigDecimal number) {
        var shortest = number.stripTrailingZeros();
        if (shortest.scale() > MOST_DIGITS || (long) shortest.precision() - shortest.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("a number of more than " + MOST_DIGITS + " digits");
        }
        return shortest.toPlainString();
    }

    private static ObjectNode object(ObjectNode value) {
        var names = new ArrayList<String>();
        value.fieldNames().forEachRemaining(names::add);
        Collections.sort(names);
        var sorted = JsonNodeFactory.instance.objectNode();
        names.forEach(name -> sorted.set(name, canonical(value.get(name))));
        return sorted;
    }

    private static ArrayNode array(ArrayNode value) {
        var items = JsonNodeFactory.instance.arrayNode(value.size());
        value.forEach(item -> items.add(canonical(item)));
        return items;
    }
}
