package id.lindung.portal.form.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule that a service can name in a refusal has words of ours; the names are read from the services' own source. */
class RuleWordsTest {

    private static final List<String> MODULES =
            List.of("contracts", "service-kit", "moderation-service", "compliance-service");

    /** What a violation is made with; the rule is the text in its arguments that is followed by the message. */
    private static final Pattern REFUSAL =
            Pattern.compile("(?:new Violation|InvalidRequest\\s*\\.of|refused|UnsafeFile\\s*\\.because|faults\\.add"
                    + "|fault|row\\.require)\\(([^;{}]*)");

    private static final Pattern RULE = Pattern.compile("\"([A-Za-z]+(?:-[a-z]+)*)\",");
    private static final Pattern CONSTRAINT = Pattern.compile("import jakarta\\.validation\\.constraints\\.(\\w+);");

    static Set<String> rules() {
        return MODULES.stream()
                .map(module -> Path.of("..", module, "src/main/java"))
                .flatMap(RuleWordsTest::sources)
                .flatMap(source -> Stream.concat(
                        matches(CONSTRAINT, source),
                        matches(REFUSAL, source).flatMap(refusal -> matches(RULE, refusal))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theNamesAreFoundWhereverTheyStand() {
        Set<String> rules = rules();

        assertTrue(
                rules.containsAll(List.of(
                        "NotBlank",
                        "target-fits-comparator",
                        "known-chronology-entry",
                        "live-successor",
                        "known-category",
                        "known-indicator",
                        "unchanged",
                        "type",
                        "archive-size",
                        "column-count",
                        "country")),
                rules.toString());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleOfAServiceIsKnownHere(String rule) {
        assertNotEquals(Rule.OTHER, Rule.named(rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "page_en"})
    void everyRuleHasWordsAndTheUnknownOneNamesItsField(String bundle) {
        String words = read(Path.of("src/main/resources/messages", bundle + ".properties"))
                .lines()
                .filter(line -> line.startsWith("rule="))
                .findFirst()
                .orElseThrow();

        assertEquals(
                List.of(),
                Arrays.stream(Rule.values())
                        .filter(rule -> rule != Rule.OTHER)
                        .filter(rule -> !words.matches(".*\\{#case " + rule + "}[^{]*\\{label}.*"))
                        .toList());
        assertTrue(words.matches(".*\\{#case}[^{]*\\{label}[^{]*\\{/switch}"), words);
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1));
    }

    private static Stream<String> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
                    .map(RuleWordsTest::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
