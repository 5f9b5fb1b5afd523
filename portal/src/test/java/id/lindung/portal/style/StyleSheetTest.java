package id.lindung.portal.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the built style sheet promises to readers who need contrast, a keyboard or paper. */
class StyleSheetTest {

    private static final Path ASSETS = Path.of("src/main/resources/META-INF/resources/assets");
    private static final String CSS = read();
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): ?(#[0-9a-f]{6})\\b");

    /** Of a notice's band and its title; WCAG 2.2, 1.4.3. */
    @ParameterizedTest
    @CsvSource({
        ":root, govuk-brand-colour",
        ":root, govuk-success-colour",
        ":root[data-theme=gelap], govuk-brand-colour",
        ":root[data-theme=gelap], govuk-success-colour"
    })
    void theTitleOfANoticeStandsOutFromItsBand(String theme, String band) {
        Map<String, String> colours = colours(theme);

        assertTrue(rule(".govuk-notification-banner__header").contains("color:var(--app-on-brand)"));
        double contrast = contrast(colours.get("app-on-brand"), colours.get(band));
        assertTrue(contrast >= 4.5, theme + " " + band + ": " + contrast);
    }

    /** Yellow on white is 1.5 to 1; WCAG 2.2, 1.4.11 asks for 3 to 1. */
    @ParameterizedTest
    @CsvSource({".app-table-scroll:focus-visible", ".app-chart__picture:focus-visible"})
    void whatScrollsShowsItsFocusOnAnyGround(String selector) {
        assertTrue(rule(selector).contains("outline:3px solid var(--govuk-focus-colour)"));
        assertTrue(rule(selector).contains("box-shadow:0 0 0 6px var(--govuk-focus-text-colour)"));

        Map<String, String> light = colours(":root");
        assertTrue(contrast(light.get("govuk-focus-text-colour"), light.get("govuk-body-background-colour")) >= 3);
        Map<String, String> dark = colours(":root[data-theme=gelap]");
        assertTrue(contrast(dark.get("govuk-focus-colour"), dark.get("govuk-body-background-colour")) >= 3);
    }

    @Test
    void aChartInHighContrastHasTheGroundThatItsLettersAreFor() {
        assertTrue(Pattern.compile(
                        "@media ?\\(forced-colors: ?active\\)\\{\\.app-chart svg\\{[^}]*background:var\\(--app-card\\)")
                .matcher(CSS)
                .find());
    }

    @Test
    void aFilterIsNotHiddenOnPaperWithWhatWasChosenInIt() {
        List<String> hidden = hiddenOnPaper();

        assertTrue(hidden.contains(".moj-filter__options"), hidden.toString());
        assertFalse(hidden.contains(".moj-filter"), hidden.toString());
        assertFalse(hidden.contains(".moj-filter__selected"), hidden.toString());
    }

    private static List<String> hiddenOnPaper() {
        return Pattern.compile("@media print\\{([^{}]*app-header__tools[^{}]*)\\{display:none\\}")
                .matcher(CSS)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(",")))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {".app-hero", ".govuk-button", ".app-actions", ".app-digest__copy", ".app-tabs"})
    void whatCannotBePressedOnPaperIsNotPrinted(String selector) {
        assertTrue(hiddenOnPaper().contains(selector), selector);
    }

    /** The library's mark of the current tab is a border and a weight, and forced colours draw every border alike. */
    @Test
    void theCurrentTabIsMarkedInForcedColoursToo() {
        assertTrue(Pattern.compile(
                        "@media ?\\(forced-colors: ?active\\)\\{\\.app-tabs \\[aria-current\\][^}]*outline:2px solid Highlight")
                .matcher(CSS)
                .find());
    }

    @Test
    void onAPhoneACellOfATableSaysTheHeadOfItsColumn() {
        String phone = CSS.substring(CSS.indexOf(".app-table-scroll .govuk-table__cell:before"));
        assertTrue(
                phone.substring(0, phone.indexOf('}')).contains("content:attr(data-label)"), phone.substring(0, 200));
    }

    /** All colours that rules for exactly this selector set. */
    private static Map<String, String> colours(String selector) {
        return COLOUR.matcher(rule(selector))
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> found.group(2), (earlier, later) -> later, TreeMap::new));
    }

    /** What stands in all rules with this selector among theirs. */
    private static String rule(String selector) {
        String found = Pattern.compile("[{}]([^{}]*)\\{([^{}]*)}")
                .matcher("}" + CSS.replace("}", "}}"))
                .results()
                .filter(rule -> List.of(rule.group(1).split(",")).contains(selector))
                .map(rule -> rule.group(2))
                .collect(Collectors.joining(";"));
        assertFalse(found.isEmpty(), selector);
        return found;
    }

    /** Contrast ratio; WCAG 2.2, definition of contrast ratio and relative luminance. */
    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int part = 0; part < 3; part++) {
            double value = Integer.parseInt(colour.substring(1 + 2 * part, 3 + 2 * part), 16) / 255.0;
            sum += weights[part] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static String read() {
        try (Stream<Path> files = Files.walk(ASSETS)) {
            List<Path> sheets = files.filter(file -> file.endsWith("app.css")).toList();
            assertEquals(1, sheets.size(), sheets.toString());
            return Files.readString(sheets.get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
