package id.lindung.portal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Controls and acts name their words by a key, which no compiler looks up: each has to be there in both languages. */
class DeclaredWordsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path SOURCES = Path.of("src/main/java");

    /** A message as declarations name it, with arguments or without: {@code "order:reasons"}. */
    private static final Pattern NAMED = Pattern.compile("[\"( ]([a-z][A-Za-z]+):([a-z][A-Za-z]+)(?=[\"(,)])");

    /** A control that takes the message beside its label as its hint. */
    private static final Pattern HINTED = Pattern.compile(
            "\"([a-z][A-Za-z]+):([a-z][A-Za-z]+)\"[^;\"]*?\\)(?=\\s*[.,;)])(?:\\s*\\.\\w+\\(\\d*\\))*?\\s*\\.hint\\(\\)");

    /** What the acts of one graph say, one for each of them. */
    private static final Pattern ACTS = Pattern.compile("ActPages\\.of\\(\\s*\"([a-z]+)\",");

    private static final Pattern ACT = Pattern.compile("ActPage\\.of\\(\\w+\\.([A-Z_]+),");

    private static Set<String> declared() {
        Set<String> keys = new TreeSet<>();
        sources().forEach(source -> {
            NAMED.matcher(source).results().forEach(name -> keys.add(name.group(1) + ":" + name.group(2)));
            HINTED.matcher(source).results().forEach(name -> keys.add(name.group(1) + ":" + name.group(2) + "Hint"));
            ACTS.matcher(source).results().forEach(acts -> ACT.matcher(source)
                    .results()
                    .forEach(act -> Stream.of("act", "actTitle", "actLead", "actConfirm", "actDone")
                            .forEach(message -> keys.add(acts.group(1) + ":" + message + "_" + act.group(1)))));
        });
        keys.removeIf(key -> !Files.exists(MESSAGES.resolve(key.substring(0, key.indexOf(':')) + ".properties")));
        return keys;
    }

    @Test
    void theKeysAreFoundWhereverTheyStand() {
        Set<String> declared = declared();

        assertTrue(
                declared.containsAll(List.of(
                        "order:reasons",
                        "order:reasonsHint",
                        "order:claimedAtHint",
                        "page:reason",
                        "update:whatChangedHint",
                        "updateDraft:fileLimit",
                        "commitment:actTitle_APPROVE",
                        "platform:codeHint")),
                declared.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void everyOneIsThere(String language) {
        assertEquals(
                Set.of(),
                declared().stream()
                        .filter(key -> !isIn(
                                key.substring(0, key.indexOf(':')) + language, key.substring(key.indexOf(':') + 1)))
                        .collect(Collectors.toSet()));
    }

    /** There for one constant of an enum, there for all: the build refuses a bundle that misses one. */
    private static boolean isIn(String bundle, String key) {
        return Messages.of(bundle).keySet().stream()
                .anyMatch(there -> there.equals(key) || there.startsWith(key + "_"));
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(DeclaredWordsTest::read)
                    .toList();
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
