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
import java.util.TreeMap;
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
                read(bundle).keySet(), read(bundle + "_en").keySet(), "keys of " + bundle + " and " + bundle + "_en");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noMessageIsEmpty(String bundle) {
        Stream.of(read(bundle), read(bundle + "_en"))
                .forEach(messages -> messages.forEach((key, text) -> assertFalse(text.isBlank(), key)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesFillTheSameGaps(String bundle) {
        Map<String, String> english = read(bundle + "_en");
        read(bundle).forEach((key, text) -> assertEquals(gaps(text), gaps(english.get(key)), key));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void longSentencesAreNotTheSameInBothLanguages(String bundle) {
        Map<String, String> english = read(bundle + "_en");
        read(bundle).forEach((key, text) -> {
            boolean sentence = text.split(" ").length > 3;
            assertTrue(!sentence || !text.equals(english.get(key)), () -> bundle + "." + key + " is not translated");
        });
    }

    /** One word for one thing: the one of the glossary, or the one that the page's mark uses. */
    @ParameterizedTest
    @MethodSource("bundles")
    void noOtherWordStandsForATermOfTheGlossary(String bundle) {
        Pattern foreign = Pattern.compile("(?i)\\b(penanda tangan|basi|peraga|disusun oleh Anda)\\b");
        read(bundle).forEach((key, text) -> assertFalse(foreign.matcher(text).find(), key + ": " + text));
        Pattern english = Pattern.compile("(?i)\\b(digests?|demo data)\\b");
        read(bundle + "_en")
                .forEach((key, text) -> assertFalse(english.matcher(text).find(), key + ": " + text));
    }

    /** Read as the template engine reads them: one message in each line, no escapes. */
    private static Map<String, String> read(String bundle) {
        Map<String, String> messages = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(MESSAGES.resolve(bundle + ".properties"))) {
                int equals = line.indexOf('=');
                if (equals > 0 && !line.startsWith("#")) {
                    messages.put(
                            line.substring(0, equals).strip(),
                            line.substring(equals + 1).strip());
                }
            }
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> gaps(String text) {
        Set<String> gaps = new TreeSet<>();
        GAP.matcher(text).results().forEach(gap -> gaps.add(gap.group(1)));
        return gaps;
    }
}
