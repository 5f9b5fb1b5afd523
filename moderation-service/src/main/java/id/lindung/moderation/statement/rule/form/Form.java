package id.lindung.moderation.statement.rule.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The form of a field's values: their kind, their limits and how they are read. */
public final class Form {

    /** The EU database takes no date after this one. */
    private static final LocalDate LAST_DAY = LocalDate.of(2038, 1, 1);

    /** What a client writes that turns its own null into text. */
    private static final String NULL = "null";

    private final Kind kind;
    private final Limits limits;
    private final Reader reader;

    /** Makes a value of a text that is trimmed, not empty, and can be stored, or of the digits of a whole number. */
    private interface Reader {
        Object read(String text) throws FieldMismatch;
    }

    private Form(Kind kind, Limits limits, Reader reader) {
        this.kind = kind;
        this.limits = limits;
        this.reader = reader;
    }

    public Kind kind() {
        return kind;
    }

    public Limits limits() {
        return limits;
    }

    /** Free text of up to {@code longest} characters. */
    public static Form text(int longest) {
        return new Form(Kind.TEXT, new Limits(longest, null, List.of()), text -> limited(text, longest));
    }

    /** Text of a form; {@code rule} continues the name of the field. */
    public static Form text(int longest, String form, String rule) {
        var pattern = Pattern.compile(form);
        return new Form(
                Kind.TEXT,
                new Limits(longest, form, List.of()),
                text -> fitting(pattern, limited(text, longest), rule));
    }

    /** 64 hexadecimal digits, kept in small letters. */
    public static Form sha256() {
        var pattern = Pattern.compile("[0-9a-fA-F]{64}");
        var rule = "must be a SHA-256 digest of 64 hexadecimal digits";
        return new Form(Kind.TEXT, new Limits(64, pattern.pattern(), List.of()), text -> fitting(pattern, text, rule)
                .toLowerCase(Locale.ROOT));
    }

    public static Form code(CodeList list) {
        var rule = "must be one of " + String.join(", ", list.codes());
        return new Form(Kind.TEXT, Limits.ofCodes(list.codes()), oneOf(list::contains, rule));
    }

    public static Form codes(CodeList list) {
        var rule = list == CodeList.KEYWORD
                ? "must hold keywords of the published list only"
                : "must hold only " + String.join(", ", list.codes());
        return new Form(Kind.TEXTS, Limits.ofCodes(list.codes()), oneOf(list::contains, rule));
    }

    public static Form territories() {
        return new Form(
                Kind.TEXTS,
                new Limits(null, "[A-Z]{2}(-[A-Z]{2})?", List.of()),
                oneOf(
                        Territories::contains,
                        "must hold countries by ISO 3166-1 (alpha-2) or provinces of Indonesia by ISO 3166-2 only"));
    }

    public static Form language() {
        return new Form(Kind.TEXT, new Limits(35, null, List.of()), text -> Languages.normalise(text)
                .orElseThrow(() -> new FieldMismatch("code", "must be a language by ISO 639-1, ISO 639-3 or BCP 47")));
    }

    public static Form day(int firstYear) {
        var first = LocalDate.of(firstYear, 1, 1);
        return new Form(Kind.DAY, Limits.NONE, text -> Times.day(text, first, LAST_DAY));
    }

    public static Form instant() {
        return new Form(Kind.INSTANT, Limits.NONE, Times::instant);
    }

    public static Form number(long smallest, long largest) {
        return new Form(Kind.NUMBER, Limits.NONE, digits -> number(digits, smallest, largest));
    }

    /**
     * @param value there and not null
     * @return the value in its normal form, null if it says nothing
     */
    public Object read(JsonNode value) throws FieldMismatch {
        return switch (kind) {
            case TEXT, DAY, INSTANT -> {
                var text = textOf(value);
                yield text == null ? null : reader.read(text);
            }
            case TEXTS -> texts(value);
            case NUMBER -> {
                if (!value.isIntegralNumber()) {
                    throw kind.wrongType();
                }
                yield reader.read(value.asText());
            }
        };
    }

    private List<String> texts(JsonNode value) throws FieldMismatch {
        if (!value.isArray()) {
            throw kind.wrongType();
        }
        var codes = new TreeSet<String>();
        for (var element : value) {
            var text = textOf(element);
            if (text == null) {
                throw new FieldMismatch("code", "must not hold an empty code");
            }
            codes.add((String) reader.read(text));
        }
        return codes.isEmpty() ? null : List.copyOf(codes);
    }

    private String textOf(JsonNode value) throws FieldMismatch {
        if (value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw kind.wrongType();
        }
        var text = Texts.trimmed(value.textValue());
        if (text != null && !Texts.isStorable(text)) {
            throw new FieldMismatch("text", "must be text without U+0000 and without unpaired surrogates");
        }
        return text;
    }

    private static Reader oneOf(Predicate<String> list, String rule) {
        return text -> {
            if (!list.test(text)) {
                throw new FieldMismatch("code", rule);
            }
            return text;
        };
    }

    private static String fitting(Pattern pattern, String text, String rule) throws FieldMismatch {
        if (!pattern.matcher(text).matches()) {
            throw new FieldMismatch("format", rule);
        }
        return text;
    }

    private static String limited(String text, int longest) throws FieldMismatch {
        if (text.equals(NULL)) {
            throw new FieldMismatch("text", "must not be the word null; leave the field out instead");
        }
        if (Texts.length(text) > longest) {
            throw new FieldMismatch("length", "must not have more than " + longest + " characters");
        }
        return text;
    }

    private static Long number(String digits, long smallest, long largest) throws FieldMismatch {
        var number = new BigInteger(digits);
        if (number.compareTo(BigInteger.valueOf(smallest)) < 0 || number.compareTo(BigInteger.valueOf(largest)) > 0) {
            throw new FieldMismatch("range", "must be " + smallest + " to " + largest);
        }
        return number.longValue();
    }
}
