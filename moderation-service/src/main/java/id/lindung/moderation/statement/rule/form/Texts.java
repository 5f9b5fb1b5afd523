package id.lindung.moderation.statement.rule.form;

/** Texts as they arrive from a platform. */
public final class Texts {

    /** Byte order mark, zero width space and left-to-right mark: not white space to Java, but nothing to a reader. */
    private static final String INVISIBLE = "\uFEFF\u200B\u200E";

    private Texts() {}

    /** Without white space at both ends; null if nothing is left, as an empty text says no more than a missing one. */
    public static String trimmed(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? null : text.substring(start, end);
    }

    /** PostgreSQL stores neither U+0000 nor half of a surrogate pair. */
    static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var c = text.codePointAt(i);
            if (c == 0 || Character.getType(c) == Character.SURROGATE) {
                return false;
            }
        }
        return true;
    }

    /** As a reader and PostgreSQL count: in characters, not in Java's units. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || INVISIBLE.indexOf(c) >= 0;
    }
}
