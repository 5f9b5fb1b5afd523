package id.lindung.portal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void aChangedWordIsRemovedAndAddedInItsPlace() {
        assertEquals(
                List.of(
                        new WordDiff.Part(WordDiff.Kind.SAME, "batas usia"),
                        new WordDiff.Part(WordDiff.Kind.REMOVED, "14"),
                        new WordDiff.Part(WordDiff.Kind.ADDED, "16"),
                        new WordDiff.Part(WordDiff.Kind.SAME, "tahun")),
                WordDiff.of("batas usia 14 tahun", "batas usia 16 tahun"));
    }

    @Test
    void aTextThatWasNotThereIsAllNewAndOneThatIsGoneAllRemoved() {
        assertEquals(List.of(new WordDiff.Part(WordDiff.Kind.ADDED, "batas usia")), WordDiff.of("", "batas usia"));
        assertEquals(List.of(new WordDiff.Part(WordDiff.Kind.REMOVED, "batas usia")), WordDiff.of("batas usia", " "));
        assertEquals(List.of(), WordDiff.of("", ""));
    }

    @Test
    void aTextThatDidNotChangeStaysAsItWasWritten() {
        String text = "Satu  dua\r\n\r\n- tiga\n- empat\n";
        assertEquals(List.of(new WordDiff.Part(WordDiff.Kind.SAME, text)), WordDiff.of(text, text));
    }

    @Test
    void linesAndParagraphsStayWhereAWordChanges() {
        assertEquals(
                List.of(
                        new WordDiff.Part(WordDiff.Kind.SAME, "Satu dua\n\n- tiga\n-"),
                        new WordDiff.Part(WordDiff.Kind.REMOVED, "empat"),
                        new WordDiff.Part(WordDiff.Kind.ADDED, "lima"),
                        new WordDiff.Part(WordDiff.Kind.SAME, "\nakhir")),
                WordDiff.of("Satu  dua\r\n\r\n- tiga\r\n- empat\r\nakhir", "Satu dua\n\n\n- tiga\n- lima\nakhir"));
    }

    @Test
    void aChangeOfLinesOrParagraphsAloneIsMarked() {
        List<WordDiff.Part> split = WordDiff.of("satu dua", "satu\n\ndua");
        assertEquals(
                List.of(WordDiff.Kind.SAME, WordDiff.Kind.ADDED, WordDiff.Kind.SAME),
                split.stream().map(WordDiff.Part::kind).toList());
        assertEquals("¶\n\n", split.get(1).marked());
        List<WordDiff.Part> joined = WordDiff.of("satu\ndua", "satu dua");
        assertEquals(new WordDiff.Part(WordDiff.Kind.REMOVED, "\n"), joined.get(1));
        assertEquals("¶", joined.get(1).marked());
        assertEquals(
                List.of(WordDiff.Kind.SAME, WordDiff.Kind.REMOVED, WordDiff.Kind.ADDED, WordDiff.Kind.SAME),
                WordDiff.of("satu\ndua", "satu\n\ndua").stream()
                        .map(WordDiff.Part::kind)
                        .toList());
    }

    @Property(tries = 300)
    void withoutWhatWasAddedItIsTheOlderTextAndWithoutWhatWasRemovedTheNewer(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 3) Integer> older,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 3) Integer> newer) {
        var parts = WordDiff.of(text(older), text(newer));

        assertEquals(text(older), without(parts, WordDiff.Kind.ADDED));
        assertEquals(text(newer), without(parts, WordDiff.Kind.REMOVED));
    }

    private static String without(List<WordDiff.Part> parts, WordDiff.Kind kind) {
        return parts.stream()
                .filter(part -> part.kind() != kind)
                .map(WordDiff.Part::text)
                .collect(Collectors.joining(" "));
    }

    private static String text(List<Integer> words) {
        return words.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
