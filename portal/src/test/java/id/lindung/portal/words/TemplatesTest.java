package id.lindung.portal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No template speaks by itself: words come from the messages, paint from the style sheet, behaviour from app.js. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** Expressions, sections and parameter declarations of the template engine; none of ours nests braces. */
    private static final Pattern EXPRESSION =
            Pattern.compile("\\{\\|.*?\\|}|\\{![^!]*!}|\\{[^{}\\s][^{}]*}", Pattern.DOTALL);

    private static final Pattern NOT_TEXT =
            Pattern.compile("<code.*?</code>|<svg.*?</svg>|<!--.*?-->|<[^>]*>", Pattern.DOTALL);
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("(?:aria-label|title|alt|placeholder|data-i18n[a-z.-]*)=\"([^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("<form .*?</form>", Pattern.DOTALL);
    private static final Pattern CONDITION = Pattern.compile("\\{#(?:else )?if ([^}]*)}");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.lindung.contracts", "id.lindung.portal");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    static List<Path> templates() {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noSentenceIsWrittenIntoATemplate(Path template) {
        String html = EXPRESSION.matcher(read(template)).replaceAll("");

        assertEquals(List.of(), words(NOT_TEXT.matcher(html).replaceAll(" ")), template.toString());
        assertEquals(
                List.of(),
                SPOKEN_ATTRIBUTE
                        .matcher(html)
                        .results()
                        .flatMap(attribute -> words(attribute.group(1)).stream())
                        .toList(),
                template.toString());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothingIsInlineThatTheContentSecurityPolicyRefuses(Path template) {
        String html = read(template);

        assertFalse(
                html.matches("(?s).*\\s(style|on[a-z]+|hx-on[^=]*)=.*"), template + " has an inline style or handler");
        assertFalse(html.matches("(?s).*<style.*|.*<script(?![^>]*src=).*"), template + " has an inline element");
        assertFalse(html.matches("(?s).*(src|href|action)=\"https?://.*"), template + " names another origin");
        assertFalse(html.contains(".raw"), template + " writes something unescaped");
    }

    /** Zero and an empty list are nothing to the template engine: tested alone, they would look as if absent. */
    @ParameterizedTest
    @MethodSource("templates")
    void nothingThatMayBeZeroOrEmptyIsTestedAlone(Path template) {
        Set<String> names = new TreeSet<>(names(BigDecimal.class, Long.class, Integer.class, Double.class, List.class));
        // By its name alone a Boolean cannot be told from these.
        names.removeAll(names(boolean.class));
        assertTrue(
                names.containsAll(Set.of("value", "target", "before", "difference", "total", "orders")),
                names.toString());

        assertEquals(
                List.of(),
                CONDITION
                        .matcher(read(template))
                        .results()
                        .flatMap(condition -> Arrays.stream(condition.group(1).split("&&|\\|\\|")))
                        .map(operand -> operand.strip().replaceAll("^!|\\?\\?$", ""))
                        .filter(operand -> names.contains(operand.substring(operand.lastIndexOf('.') + 1)))
                        .toList(),
                template + ": compare with null");
    }

    /**
     * A control of the browser's own sends an empty value for a day that does not exist (HTML standard, sanitization).
     * Only the browser can tell that from a control that was left empty, so it has to be allowed to.
     */
    @ParameterizedTest
    @MethodSource("templates")
    void aDayThatDoesNotExistIsNotTakenForNone(Path template) {
        assertEquals(
                List.of(),
                FORM.matcher(read(template))
                        .results()
                        .map(MatchResult::group)
                        .filter(form -> form.contains("type='date") && form.contains(" novalidate"))
                        .toList(),
                template.toString());
    }

    /** Names under which templates find values of these types. */
    private static Set<String> names(Class<?>... types) {
        return CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getRawParameterTypes().isEmpty()
                        && Arrays.stream(types)
                                .anyMatch(type -> method.getRawReturnType().isEquivalentTo(type)))
                .map(JavaMethod::getName)
                .collect(Collectors.toSet());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String read(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
