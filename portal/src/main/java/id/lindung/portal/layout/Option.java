package id.lindung.portal.layout;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One choice of a list, of radio buttons or of check boxes.
 *
 * @param value what is sent
 * @param label in the reader's language
 * @param hint explanation below the label; null where none is needed
 * @param language of the label, where it was not translated; null for the reader's
 * @param detail what is added to the hint while this is chosen; null for nothing
 */
public record Option(String value, String label, String hint, String language, String detail) {

    public Option(String value, String label, String hint) {
        this(value, label, hint, null, null);
    }

    /** The choices behind one that stands for all of them. */
    public static List<Option> orAny(String any, List<Option> options) {
        return Stream.concat(Stream.of(of("", any)), options.stream()).toList();
    }

    /** One choice for each constant. */
    public static <E extends Enum<E>> List<Option> each(List<E> constants, Function<E, String> label) {
        return constants.stream()
                .map(constant -> of(constant.name(), label.apply(constant)))
                .toList();
    }

    /** The same choice, which says more while it is chosen. */
    public Option whenChosen(String words) {
        return new Option(value, label, hint, language, words);
    }

    /** The same choice, in words of another language. */
    public Option in(String otherLanguage) {
        return new Option(value, label, hint, otherLanguage, detail);
    }

    /** A choice that explains itself. */
    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }
}
