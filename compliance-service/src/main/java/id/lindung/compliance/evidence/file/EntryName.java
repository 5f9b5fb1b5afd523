package id.lindung.compliance.evidence.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Judges the name of an entry as Windows would read it once it is unpacked: without blanks and dots at the end, without a
 * stream ({@code x.hta::$DATA}), and with letters and dots of other widths as the usual ones.
 */
final class EntryName {

    /** Controls, ends of lines, and marks that turn the direction of writing: "gpj.exe" looks like "exe.jpg". */
    private static final Pattern DECEIVING = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]");

    /** Takes no room on the screen; some of it is needed in names of Arabic, or in pictures of people. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F]");

    private static final Pattern OTHER_DOTS = Pattern.compile("[\\u3002\\uFF61]");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

    /** Dots only, two at least; Windows drops blanks and dots beside them. Each sign is looked at once. */
    private static final Pattern UPWARDS = Pattern.compile("[\\s\\p{Z}]*+\\.[\\s\\p{Z}]*+\\.[\\s\\p{Z}.]*+");

    private static final Pattern DROPPED = Pattern.compile("[\\s\\p{Z}.]");
    private static final int LONGEST_SHOWN = 200;

    private EntryName() {}

    /**
     * @param name one reading of it, with slashes between folders
     * @param path of the entry, to be named in a refusal
     * @throws id.lindung.kit.problem.Unprocessable {@code unsafe-file} naming the entry and the rule
     */
    static void requireHarmless(String name, String path) {
        if (DECEIVING.matcher(name).find()) {
            throw UnsafeFile.because(
                    "hidden-name",
                    path,
                    "has a name with control characters or with marks that turn the writing; rename it");
        }
        var usual = usual(name);
        if (usual.startsWith("/")
                || name.contains("\\")
                || DRIVE.matcher(usual).matches()
                || Stream.of(usual.split("/"))
                        .anyMatch(part -> UPWARDS.matcher(part).matches())) {
            throw UnsafeFile.because(
                    "entry-name",
                    path,
                    "has a name that leads out of its folder, or a backslash; pack the files by their plain names");
        }
        if (!name.endsWith("/")) {
            var last = usual.substring(usual.lastIndexOf('/') + 1);
            // What stands behind a colon is a stream to Windows; other programs keep it as a part of the name.
            Stream.of(last.split(":"))
                    .map(EntryName::extension)
                    .forEach(extension -> RefusedKind.requireOther(extension, path));
            requireNoMacroPart(usual, path);
        }
    }

    /** Parts of a workbook that hold macros (ECMA-376 part 1, 12.2), whatever the workbook says that it is. */
    private static void requireNoMacroPart(String usual, String path) {
        if (usual.endsWith("vbaproject.bin") || usual.contains("/macrosheets/") || usual.contains("/activex/")) {
            throw UnsafeFile.because("no-macros", path, RefusedKind.MACRO_ADVICE);
        }
    }

    /** In small letters, without the dot; empty for a name without one, which no system opens by its name. */
    static String extension(String name) {
        var end = name.length();
        while (end > 0 && DROPPED.matcher(name.substring(end - 1, end)).matches()) {
            end--;
        }
        var dot = name.lastIndexOf('.', end - 1);
        return dot < 0 ? "" : name.substring(dot + 1, end);
    }

    /** In small letters of the usual width. */
    static String usual(String name) {
        var compatible = Normalizer.normalize(name, Normalizer.Form.NFKC);
        var dotted = OTHER_DOTS.matcher(compatible).replaceAll(".");
        return UNSEEN.matcher(dotted).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** As it can be quoted: what hides is written out, and a long one is cut. */
    static String visible(String name) {
        var shown = Pattern.compile(DECEIVING + "|" + UNSEEN)
                .matcher(name)
                .replaceAll(hidden ->
                        String.format(Locale.ROOT, "[U+%04X]", hidden.group().codePointAt(0)));
        return shown.length() <= LONGEST_SHOWN ? shown : shown.substring(0, LONGEST_SHOWN) + "…";
    }
}
