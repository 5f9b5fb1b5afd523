package id.lindung.moderation.statement.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** How the values of a field are written in JSON and kept. One instance for each set of limits. */
public abstract sealed class Kind permits Kind.OfText, Kind.OfTexts, Kind.OfDay, Kind.OfInstant, Kind.OfNumber {

    private final Form form;

    private Kind(Form form) {
        this.form = form;
    }

    /** What a client has to know of it beforehand. */
    public Form form() {
        return form;
    }

    /**
     * The limits of a text, or of each text of a list.
     *
     * @param longest in characters, null where the form says it
     * @param pattern regular expression, null where any text will do
     * @param codes the only texts it may be; empty where there are others or too many to list
     */
    public record Form(Integer longest, String pattern, List<String> codes) {

        static final Form FREE = new Form(null, null, List.of());

        static Form ofCodes(List<String> codes) {
            return new Form(null, null, codes);
        }
    }

    /**
     * @param value there and not null
     * @return the value in its normal form, null if it says nothing
     */
    abstract Object read(JsonNode value) throws Unfit;

    /** Kept as {@link String}. */
    public static final class OfText extends Kind {

        /** Reads a text that is trimmed, not empty, and can be stored. */
        interface Reader {
            String read(String text) throws Unfit;
        }

        private final Reader reader;

        OfText(Form form, Reader reader) {
            super(form);
            this.reader = reader;
        }

        @Override
        String read(JsonNode value) throws Unfit {
            var text = textOf(value, "must be text");
            return text == null ? null : reader.read(text);
        }
    }

    /** Kept as a sorted {@code List<String>} without repetitions. */
    public static final class OfTexts extends Kind {

        private final OfText.Reader reader;

        OfTexts(Form form, OfText.Reader reader) {
            super(form);
            this.reader = reader;
        }

        @Override
        Object read(JsonNode value) throws Unfit {
            if (!value.isArray()) {
                throw new Unfit("type", "must be an array of codes");
            }
            var codes = new TreeSet<String>();
            for (var element : value) {
                var text = textOf(element, "must be an array of codes");
                if (text == null) {
                    throw new Unfit("code", "must not hold an empty code");
                }
                codes.add(reader.read(text));
            }
            return codes.isEmpty() ? null : List.copyOf(codes);
        }
    }

    /** Kept as {@link LocalDate}. */
    public static final class OfDay extends Kind {

        private final LocalDate first;
        private final LocalDate last;

        OfDay(LocalDate first, LocalDate last) {
            super(Form.FREE);
            this.first = first;
            this.last = last;
        }

        @Override
        LocalDate read(JsonNode value) throws Unfit {
            var text = textOf(value, "must be a date as text, YYYY-MM-DD");
            return text == null ? null : Times.day(text, first, last);
        }
    }

    /** Kept as {@link Instant} in microseconds. */
    public static final class OfInstant extends Kind {

        OfInstant() {
            super(Form.FREE);
        }

        @Override
        Instant read(JsonNode value) throws Unfit {
            var text = textOf(value, "must be a time as text, for example 2026-01-31T23:59:59Z");
            return text == null ? null : Times.instant(text);
        }
    }

    /** Kept as {@link Long}. */
    public static final class OfNumber extends Kind {

        private final long smallest;
        private final long largest;

        OfNumber(long smallest, long largest) {
            super(Form.FREE);
            this.smallest = smallest;
            this.largest = largest;
        }

        @Override
        Long read(JsonNode value) throws Unfit {
            if (!value.isIntegralNumber()) {
                throw new Unfit("type", "must be a whole number");
            }
            if (!value.canConvertToLong() || value.longValue() < smallest || value.longValue() > largest) {
                throw new Unfit("range", "must be " + smallest + " to " + largest);
            }
            return value.longValue();
        }
    }

    private static String textOf(JsonNode value, String rule) throws Unfit {
        if (value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new Unfit("type", rule);
        }
        var text = Texts.trimmed(value.textValue());
        if (text != null && !Texts.isStorable(text)) {
            throw new Unfit("text", "must be text without U+0000 and without unpaired surrogates");
        }
        return text;
    }
}
