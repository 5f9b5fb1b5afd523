package id.lindung.portal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One word for one thing, in both languages: what the glossary decided holds in every bundle. {@link OneWord} has the words
 * that must not stand for it, each with its reason and with a sentence that once stood in a page.
 */
class OneWordTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    static List<OneWord> decided() {
        return OneWord.DECIDED;
    }

    @ParameterizedTest
    @MethodSource("decided")
    void noOtherWordStandsForIt(OneWord word) {
        assertEquals(
                List.of(),
                bundles()
                        .filter(file -> word.isAskedOf(file.getFileName().toString()))
                        .flatMap(file -> Messages.in(file).entrySet().stream()
                                .filter(message -> word.isBrokenBy(message.getValue()))
                                .map(message -> file.getFileName() + ": " + message))
                        .toList(),
                word.reason());
    }

    @ParameterizedTest
    @MethodSource("decided")
    void whatStoodInAPageIsFound(OneWord word) {
        assertTrue(word.isBrokenBy(word.stood()), word.stood());
    }

    @Test
    void noBundleIsLeftOut() {
        List<String> indonesian = names("");
        List<String> english = names("_en");

        assertTrue(indonesian.contains("order") && indonesian.contains("words"), indonesian.toString());
        assertEquals(indonesian, english);
        assertEquals(bundles().count(), indonesian.size() + english.size());
    }

    private static List<String> names(String language) {
        return bundles()
                .map(file -> file.getFileName().toString())
                .filter(name -> OneWord.isEnglish(name) != language.isEmpty())
                .map(name -> name.replaceAll("(_en|_id)?\\.properties$", ""))
                .sorted()
                .toList();
    }

    /** Every file of words in the application, wherever it lies; its settings are none. */
    private static Stream<Path> bundles() {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.endsWith("application.properties"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
