package id.lindung.portal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence exists in both languages, with the same gaps to fill. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern GAP = Pattern.compile("\\{([^}]+)}");

    static List<String> bundles() {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("_"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyMessageIsTranslated(String bundle) {
        assertEquals(
                Messages.of(bundle).keySet(),
                Messages.of(bundle + "_en").keySet(),
                "keys of " + bundle + " and " + bundle + "_en");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noMessageIsEmpty(String bundle) {
        Stream.of(Messages.of(bundle), Messages.of(bundle + "_en"))
                .forEach(messages -> messages.forEach((key, text) -> assertFalse(text.isBlank(), key)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesFillTheSameGaps(String bundle) {
        Map<String, String> english = Messages.of(bundle + "_en");
        Messages.of(bundle).forEach((key, text) -> assertEquals(gaps(text), gaps(english.get(key)), key));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void longSentencesAreNotTheSameInBothLanguages(String bundle) {
        Map<String, String> english = Messages.of(bundle + "_en");
        Messages.of(bundle).forEach((key, text) -> {
            boolean sentence = text.split(" ").length > 3;
            assertTrue(!sentence || !text.equals(english.get(key)), () -> bundle + "." + key + " is not translated");
        });
    }

    private static Set<String> gaps(String text) {
        Set<String> gaps = new TreeSet<>();
        GAP.matcher(text).results().forEach(gap -> gaps.add(gap.group(1)));
        return gaps;
    }
}
