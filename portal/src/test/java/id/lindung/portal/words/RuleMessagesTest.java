package id.lindung.portal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a form says of a fault stands behind the mark "Galat:", which brings the one colon: the message is a sentence
 * about the control. A label brings its colon itself or gets it from the page, never both and never neither.
 */
class RuleMessagesTest {

    private static final Pattern RULE = Pattern.compile("\\{#case ?(\\w*)}(.*?)(?=\\{#case|\\{/switch})");

    /** A message whose words the page ends with a colon. */
    private static final Pattern LABEL = Pattern.compile("\\{([a-z]\\w+):(\\w+)(?:\\([^{}]*\\))?}(?:</\\w+>)?:");

    @ParameterizedTest
    @ValueSource(strings = {"page", "page_en"})
    void everyFaultIsASentenceAboutItsControl(String bundle) {
        String rules = Messages.of(bundle).get("rule");

        List<String> others = RULE.matcher(rules)
                .results()
                // The colons of a time and of an address are none of the sentence.
                .map(rule -> rule.group(2).replaceAll("\\d:\\d|https?:", ""))
                .filter(text -> !text.matches("\\{label} [^:]+:?"))
                .toList();
        assertEquals(List.of(), others);
        assertEquals(
                List.of("TWO_READINGS"),
                RULE.matcher(rules)
                        .results()
                        .filter(rule -> rule.group(2).endsWith(":"))
                        .map(rule -> rule.group(1))
                        .toList(),
                "only what readings follow ends with a colon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"layout", "layout_en"})
    void theMarkOfAFaultHasItsColon(String bundle) {
        Map<String, String> layout = Messages.of(bundle);

        assertEquals(":", layout.get("errorMark").replaceAll("\\p{L}", ""));
        assertEquals(":", layout.get("errorPrefix").replaceAll("\\p{L}", ""));
    }

    @ParameterizedTest
    @MethodSource("id.lindung.portal.words.TemplatesTest#templates")
    void noLabelHasItsColonTwice(Path template) throws Exception {
        String html = Files.readString(template);
        Matcher label = LABEL.matcher(html);
        while (label.find()) {
            for (String language : List.of("", "_en")) {
                String words = Messages.of(label.group(1) + language).getOrDefault(label.group(2), "");
                assertEquals(words.replaceAll(":$", ""), words, template + ": " + label.group());
            }
        }
    }
}
