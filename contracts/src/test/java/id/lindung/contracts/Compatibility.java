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

    private Compatibility() {}

    /** @return one sentence for each change that breaks a consumer; empty when there is none */
    static List<String> breaks(JsonNode released, JsonNode current) {
        var breaks = new ArrayList<String>();
        compare("", released, current, breaks);
        return breaks;
    }

    private static void compare(String at, JsonNode released, JsonNode current, List<String> breaks) {
        for (var keyword : List.of("type", "format", "enum", "const", "pattern")) {
            if (!released.path(keyword).equals(current.path(keyword))) {
                breaks.add(at + ": " + keyword + " changed from " + released.path(keyword) + " to "
                        + current.path(keyword));
            }
        }
        var requiredBefore = texts(released.path("required"));
        var requiredNow = texts(current.path("required"));
        requiredBefore.stream()
                .filter(name -> !requiredNow.contains(name))
                .forEach(name -> breaks.add(at + "/" + name + ": consumers rely on it, it may not become optional"));
        requiredNow.stream()
                .filter(name -> !requiredBefore.contains(name))
                .forEach(name -> breaks.add(at + "/" + name + ": events already sent do not have it"));
        released.path("properties").fields().forEachRemaining(property -> {
            var now = current.path("properties").path(property.getKey());
            if (now.isMissingNode()) {
                breaks.add(at + "/" + property.getKey() + ": removed");
            } else {
                compare(at + "/" + property.getKey(), property.getValue(), now, breaks);
            }
        });
        if (released.has("items")) {
            compare(at + "/[]", released.path("items"), current.path("items"), breaks);
        }
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
