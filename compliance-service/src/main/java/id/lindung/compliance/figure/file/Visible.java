package id.lindung.compliance.figure.file;

import java.util.Optional;

/**
 * Text that came from outside, so that whoever reads a refusal sees what was found: characters without a picture of their
 * own stand as {@code [U+200B]}, a blank at an end as {@code [blank]}.
 */
public final class Visible {

    private static final int LONGEST = 60;

    private Visible() {}

    /** In quotation marks, cut after {@value #LONGEST} characters; "nothing" for an empty text. */
    public static String quote(String text) {
        if (text.isEmpty()) {
            return "nothing";
        }
        var shown = new StringBuilder("\"");
        var characters = text.codePoints().toArray();
        var first = text.codePointCount(0, text.length() - text.stripLeading().length());
        var end = text.codePointCount(0, text.stripTrailing().length());
        for (int i = 0; i < Math.min(characters.length, LONGEST); i++) {
            var edge = i < first || i >= end;
            shown.append(edge && characters[i] == ' ' ? "[blank]" : shown(characters[i]));
        }
        return shown.append(characters.length > LONGEST ? "…\"" : "\"").toString();
    }

    /** The first character that a reader cannot see, with its place counted from 1; empty if there is none. */
    public static Optional<String> hiddenIn(String text) {
        var characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            if (isHidden(characters[i])) {
                var name = Character.getName(characters[i]);
                return Optional.of("U+%04X%s at character %d"
                        .formatted(characters[i], name == null ? "" : " (" + name + ")", i + 1));
            }
        }
        return Optional.empty();
    }

    private static String shown(int character) {
        var unusual = isHidden(character) || character != ' ' && Character.isSpaceChar(character);
        return unusual ? "[U+%04X]".formatted(character) : Character.toString(character);
    }

    /**
     * What has no width, turns the direction of writing, breaks a line or belongs to nobody. The ranges are those that
     * Unicode says to ignore when they cannot be shown (Default_Ignorable_Code_Point), as far as the type does not tell.
     */
    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> true;
            default ->
                c == 0x34F
                        || c == 0x115F
                        || c == 0x1160
                        || c == 0x17B4
                        || c == 0x17B5
                        || c >= 0x180B && c <= 0x180F
                        || c == 0x2065
                        || c == 0x2800
                        || c == 0x3164
                        || c >= 0xFE00 && c <= 0xFE0F
                        || c == 0xFFA0
                        || c >= 0xFFF0 && c <= 0xFFFB
                        || c >= 0xE0000 && c <= 0xE0FFF
                        || (c & 0xFFFE) == 0xFFFE;
        };
    }
}
