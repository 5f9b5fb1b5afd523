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
