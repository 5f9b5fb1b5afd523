package id.lindung.portal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of terms defines the words that were decided, and says nothing in words that were decided against. */
class GlossaryTest {

    private static final Path PAGE = Path.of("src/main/resources/id/lindung/portal/help/glossary.csv");
    private static final Path DOCUMENT = Path.of("../docs/glossary.md");

    /** How something is said, and no thing of its own that a reader would look up. */
    private static final Set<String> PHRASES = Set.of(
            "Pasal",
            "hanya dilaporkan",
            "nilai terakhir",
            "latest value",
            "reject, withdraw",
            "block access",
            "diterima platform",
            "kepatuhan",
            "compliance",
            "kedaluwarsa",
            "data contoh",
            "sample data");

    private static List<String[]> terms() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .map(line -> line.split(";", -1))
                .toList();
    }

    @Test
    void everyTermIsDefinedOnceInBothLanguages() throws IOException {
        Set<String> seen = new HashSet<>();
        for (String[] term : terms()) {
            assertEquals(4, term.length, Arrays.toString(term));
            assertTrue(seen.add(term[0]), "twice: " + term[0]);
            assertTrue(Stream.of(term).noneMatch(String::isBlank), Arrays.toString(term));
            assertTrue(term[2].endsWith(".") && term[3].endsWith("."), Arrays.toString(term));
        }
    }

    @Test
    void everyWordThatWasDecidedIsDefined() throws IOException {
        Set<String> defined =
                terms().stream().flatMap(term -> Stream.of(term[0], term[1])).collect(Collectors.toSet());

        assertEquals(
                Set.of(),
                OneWord.DECIDED.stream()
                        .map(OneWord::word)
                        .filter(word -> !PHRASES.contains(word) && !defined.contains(word))
                        .collect(Collectors.toSet()));
    }

    @Test
    void noDefinitionUsesAnotherWord() throws IOException {
        for (String[] term : terms()) {
            for (OneWord word : OneWord.DECIDED) {
                String definition = term[word.english() ? 3 : 2];
                assertFalse(
                        word.isAskedOfAll() && word.isBrokenBy(definition),
                        () -> term[0] + ": " + definition + ": " + word.reason());
            }
        }
    }

    /** Where the document names an Indonesian word, readers meet it on a page. */
    @Test
    void thePageHasTheIndonesianWordsOfTheDocument() throws IOException {
        Set<String> onThePage = terms().stream().map(term -> term[0]).collect(Collectors.toSet());
        String text = Files.readString(DOCUMENT);
        int laws = text.indexOf("## Words of the law");

        Set<String> missing = Stream.concat(cells(text.substring(0, laws), 2), cells(text.substring(laws), 1))
                .filter(word -> !word.isBlank() && !word.equals("Indonesian") && !word.startsWith("---"))
                .filter(word -> !onThePage.contains(word) && !onThePage.containsAll(List.of(word.split(", "))))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), missing);
    }

    private static Stream<String> cells(String table, int column) {
        return table.lines().filter(line -> line.startsWith("|")).map(line -> line.split("\\|")[column].strip());
    }
}
