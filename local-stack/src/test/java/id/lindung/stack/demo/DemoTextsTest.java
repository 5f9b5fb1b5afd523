package id.lindung.stack.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A field of the demo case is in one language: in Indonesian, unless it is the English one of two. */
class DemoTextsTest {

    private static final Pattern ENGLISH = Pattern.compile("(?i)\\b(the|and|of|not|from|is|in charge|fictitious)\\b");

    @ParameterizedTest
    @ValueSource(strings = {"platforms.json", "chronology-entries.json", "commitments.json"})
    void noFieldHoldsBothLanguages(String file) {
        List<String> found = new ArrayList<>();
        collect("", DemoApi.resource(file), found);
        assertEquals(List.of(), found);
    }

    @Test
    void aFieldWithBothIsFound() {
        assertTrue(isEnglishToo("badan hukum tidak disebut dalam sumber / legal entity not stated in sources"));
    }

    private static void collect(String path, JsonNode node, List<String> found) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            collect(path + "/" + field.getKey(), field.getValue(), found);
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            collect(path + "/" + index, node.get(index), found);
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (node.isTextual() && !name.equals("en") && isEnglishToo(node.asText())) {
            found.add(path + ": " + node.asText());
        }
    }

    private static boolean isEnglishToo(String text) {
        return ENGLISH.matcher(text).find();
    }
}
