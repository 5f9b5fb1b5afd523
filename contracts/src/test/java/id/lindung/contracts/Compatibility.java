package id.lindung.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What a consumer of an event relies on: a schema may gain optional properties and nothing else. Everything a consumer
 * could have read before it can still read, with the same meaning of type and format.
 */
final class Compatibility {

    /** What a consumer may have built on as it stands: any change of these is told, wider or narrower. */
    private static final List<String> FIXED = List.of(
            "type",
            "format",
            "enum",
            "const",
            "pattern",
            "$ref",
            "anyOf",
            "oneOf",
            "allOf",
            "not",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minProperties",
            "maxProperties");

    private Compatibility() {}

    /** @return one sentence for each change that breaks a consumer; empty when there is none */
    static List<String> breaks(JsonNode released, JsonNode current) {
        var breaks = new ArrayList<String>();
        compare("", released, current, breaks);
        return breaks;
    }

    private static void compare(String at, JsonNode released, JsonNode current, List<String> breaks) {
        FIXED.forEach(keyword -> compareFixed(at, keyword, released, current, breaks));
        var requiredBefore = texts(released.path("required"));
        var requiredNow = texts(current.path("required"));
        requiredBefore.stream()
                .filter(name -> !requiredNow.contains(name))
                .forEach(name -> breaks.add(at + "/" + name + ": consumers rely on it, it may not become optional"));
        requiredNow.stream()
                .filter(name -> !requiredBefore.contains(name))
                .forEach(name -> breaks.add(at + "/" + name + ": events already sent do not have it"));
        compareEach(at, "properties", released, current, breaks);
        compareEach(at, "$defs", released, current, breaks);
        if (released.has("items")) {
            compare(at + "/[]", released.path("items"), current.path("items"), breaks);
        }
        if (released.path("additionalProperties").isObject()) {
            compare(at + "/*", released.path("additionalProperties"), current.path("additionalProperties"), breaks);
        } else {
            compareFixed(at, "additionalProperties", released, current, breaks);
        }
    }

    private static void compareFixed(
            String at, String keyword, JsonNode released, JsonNode current, List<String> breaks) {
        if (!released.path(keyword).equals(current.path(keyword))) {
            breaks.add(
                    at + ": " + keyword + " changed from " + released.path(keyword) + " to " + current.path(keyword));
        }
    }

    private static void compareEach(
            String at, String keyword, JsonNode released, JsonNode current, List<String> breaks) {
        released.path(keyword).fields().forEachRemaining(part -> {
            var now = current.path(keyword).path(part.getKey());
            if (now.isMissingNode()) {
                breaks.add(at + "/" + part.getKey() + ": removed");
            } else {
                compare(at + "/" + part.getKey(), part.getValue(), now, breaks);
            }
        });
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
