package id.lindung.portal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which words of a text are new and which have gone, by their longest common subsequence. The end of a line and that of a
 * paragraph count as words; how many blanks stand between two words says nothing.
 */
public final class WordDiff {

    /** Wordings are paragraphs; beyond this many words the table of the comparison would cost more than it shows. */
    private static final int MAX_WORDS = 2000;

    private static final Pattern WORD_OR_SPACE = Pattern.compile("\\S+|\\s+");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final String BREAK = "\n";

    private WordDiff() {}

    /** The newer text in parts; removed words stand where they stood. */
    public static List<Part> of(String older, String newer) {
        if (older.equals(newer)) {
            return newer.isBlank() ? List.of() : List.of(new Part(Kind.SAME, newer));
        }
        String[] from = words(older);
        String[] to = words(newer);
        if (from.length > MAX_WORDS || to.length > MAX_WORDS) {
            return List.of(new Part(Kind.REMOVED, older), new Part(Kind.ADDED, newer));
        }
        int[][] common = common(from, to);
        List<Part> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < from.length || j < to.length) {
            if (i < from.length && j < to.length && from[i].equals(to[j])) {
                add(parts, Kind.SAME, to[j++]);
                i++;
            } else if (i < from.length && (j == to.length || common[i + 1][j] >= common[i][j + 1])) {
                add(parts, Kind.REMOVED, from[i++]);
            } else {
                add(parts, Kind.ADDED, to[j++]);
            }
        }
        return List.copyOf(parts);
    }

    /** Between two of them is a blank, unless one is the end of a line. */
    private static String[] words(String text) {
        return WORD_OR_SPACE
                .matcher(text.strip())
                .results()
                .map(found -> found.group().isBlank() ? breaks(found.group()) : found.group())
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    /** More than one empty line separates paragraphs no further. */
    private static String breaks(String space) {
        return BREAK.repeat((int) Math.min(2, LINE_END.matcher(space).results().count()));
    }

    /** Length of the longest common subsequence of what is left of both from each place on. */
    private static int[][] common(String[] from, String[] to) {
        int[][] length = new int[from.length + 1][to.length + 1];
        for (int i = from.length - 1; i >= 0; i--) {
            for (int j = to.length - 1; j >= 0; j--) {
                length[i][j] =
                        from[i].equals(to[j]) ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private static void add(List<Part> parts, Kind kind, String word) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).kind() == kind) {
            parts.set(last, new Part(kind, joined(parts.get(last).text(), word)));
        } else {
            parts.add(new Part(kind, word));
        }
    }

    private static String joined(String text, String word) {
        return text.endsWith(BREAK) || word.startsWith(BREAK) ? text + word : text + " " + word;
    }

    /** What became of a run of words. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** Words that belong together. */
    public record Part(Kind kind, String text) {

        /** With a sign for the ends of lines that came, and for those that went, which no longer break the line. */
        public String marked() {
            return kind == Kind.ADDED ? text.replaceAll("\n+", "¶$0") : text.replaceAll("\n+", "¶");
        }
    }
}
