package id.lindung.moderation.statement.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The kinds of values that fields of a statement have. */
final class Kinds {

    /** The EU database takes no date after this one. */
    private static final LocalDate LAST_DAY = LocalDate.of(2038, 1, 1);

    /** What a client writes that turns its own null into text. */
    private static final String NULL = "null";

    private Kinds() {}

    /** Free text of up to {@code longest} characters. */
    static Kind text(int longest) {
        return new Kind.OfText(new Kind.Form(longest, null, List.of()), text -> limited(text, longest));
    }

    /** Text of a form; {@code rule} continues the name of the field. */
    static Kind text(int longest, String form, String rule) {
        var pattern = Pattern.compile(form);
        return new Kind.OfText(new Kind.Form(longest, form, List.of()), text -> {
            if (!pattern.matcher(limited(text, longest)).matches()) {
                throw new Unfit("format", rule);
            }
            return text;
        });
    }

    /** 64 hexadecimal digits, kept in small letters. */
    static Kind sha256() {
        var pattern = Pattern.compile("[0-9a-fA-F]{64}");
        return new Kind.OfText(new Kind.Form(64, pattern.pattern(), List.of()), text -> {
            if (!pattern.matcher(text).matches()) {
                throw new Unfit("format", "must be a SHA-256 digest of 64 hexadecimal digits");
            }
            return text.toLowerCase(Locale.ROOT);
        });
    }

    static Kind code(CodeList list) {
        return new Kind.OfText(
                Kind.Form.ofCodes(list.codes()),
                reader(list::contains, "must be one of " + String.join(", ", list.codes())));
    }

    static Kind codes(CodeList list) {
        var rule = list == CodeList.KEYWORD
                ? "must hold keywords of the published list only"
                : "must hold only " + String.join(", ", list.codes());
        return new Kind.OfTexts(Kind.Form.ofCodes(list.codes()), reader(list::contains, rule));
    }

    static Kind territories() {
        return new Kind.OfTexts(
                new Kind.Form(null, "[A-Z]{2}(-[A-Z]{2})?", List.of()),
                reader(
                        Territories::contains,
                        "must hold countries by ISO 3166-1 (alpha-2) or provinces of Indonesia by ISO 3166-2 only"));
    }

    static Kind language() {
        return new Kind.OfText(new Kind.Form(35, null, List.of()), text -> Languages.normalise(text)
                .orElseThrow(() -> new Unfit("code", "must be a language by ISO 639-1, ISO 639-3 or BCP 47")));
    }

    static Kind day(int firstYear) {
        return new Kind.OfDay(LocalDate.of(firstYear, 1, 1), LAST_DAY);
    }

    static Kind instant() {
        return new Kind.OfInstant();
    }

    static Kind number(long smallest, long largest) {
        return new Kind.OfNumber(smallest, largest);
    }

    private static Kind.OfText.Reader reader(Predicate<String> list, String rule) {
        return text -> {
            if (!list.test(text)) {
                throw new Unfit("code", rule);
            }
            return text;
        };
    }

    private static String limited(String text, int longest) throws Unfit {
        if (text.equals(NULL)) {
            throw new Unfit("text", "must not be the word null; leave the field out instead");
        }
        if (Texts.length(text) > longest) {
            throw new Unfit("length", "must not have more than " + longest + " characters");
        }
        return text;
    }
}
