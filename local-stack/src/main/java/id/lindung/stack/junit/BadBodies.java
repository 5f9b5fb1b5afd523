package id.lindung.stack.junit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What one right JSON body turns into when it is spoiled: as a whole, and in each of its values. */
public final class BadBodies {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Stands where the bad value is put afterwards, which need not be JSON at all. */
    private static final String PLACE = "here-stands-the-bad-value";

    private BadBodies() {}

    /** By what was done to it. */
    public static Map<String, byte[]> of(String right) {
        var bad = new LinkedHashMap<String, byte[]>();
        whole(right, bad);
        spoiled(right, bad);
        return bad;
    }

    private static void whole(String right, Map<String, byte[]> bad) {
        for (var text :
                List.of("", " ", "{", "nonsense", "null", "[]", "{}", "\"text\"", "7", right + "}", right + right)) {
            bad.put("'" + shortened(text) + "'", text.getBytes(StandardCharsets.UTF_8));
        }
        bad.put("a thousand arrays", "[".repeat(1_000).getBytes(StandardCharsets.UTF_8));
        bad.put("a thousand objects", "{\"a\":".repeat(1_000).getBytes(StandardCharsets.UTF_8));
        for (var charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "ISO-8859-1")) {
            var bytes = right.replaceFirst("\"", "\"\u00e9").getBytes(Charset.forName(charset));
            bad.put(charset, bytes);
            bad.put(charset + ", cut off", Arrays.copyOf(bytes, bytes.length - 1));
        }
        bad.put("bytes that are no text", new byte[] {0, -1, 31, -117, 8, -64, -128});
        bad.put("an unknown field", right.replaceFirst("\\{", "{\"unknown\":1,").getBytes(StandardCharsets.UTF_8));
    }

    private static void spoiled(String right, Map<String, byte[]> bad) {
        try {
            for (int i = 0; i < values(JSON.readTree(right)).size(); i++) {
                var root = JSON.readTree(right);
                var value = values(root).get(i);
                value.replace().accept(TextNode.valueOf(PLACE));
                var template = JSON.writeValueAsString(root);
                for (var text : BadText.IN_JSON) {
                    bad.put(
                            value.pointer() + " = " + shortened(text),
                            template.replace('"' + PLACE + '"', text).getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the right body is no JSON: " + right, e);
        }
    }

    private record Value(String pointer, Consumer<JsonNode> replace) {}

    private static List<Value> values(JsonNode root) {
        var values = new ArrayList<Value>();
        collect("", root, values);
        return values;
    }

    private static void collect(String pointer, JsonNode node, List<Value> values) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                values.add(new Value(pointer + "/" + name, bad -> object.set(name, bad)));
                collect(pointer + "/" + name, object.get(name), values);
            });
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            // The first stands for the others, which are read in the same way.
            values.add(new Value(pointer + "/0", bad -> array.set(0, bad)));
            collect(pointer + "/0", array.get(0), values);
        }
    }

    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
