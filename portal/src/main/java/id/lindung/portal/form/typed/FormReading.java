package id.lindung.portal.form.typed;

import id.lindung.portal.form.refusal.Rule;
import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.text.TypedNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Turns what was typed into what a command holds. It refuses only what has no value at all, such as "soon" for a day;
 * what a value may be, the services decide.
 */
public final class FormReading {

    // A day that does not exist is none, and is not moved to the end of its month.
    private static final DateTimeFormatter DAY = strict("[uuuu-MM-dd][d-M-uuuu][d/M/uuuu]");
    private static final DateTimeFormatter MOMENT =
            strict("[uuuu-MM-dd'T'HH:mm[:ss]][d-M-uuuu H.mm][d-M-uuuu H:mm][d/M/uuuu H.mm][d/M/uuuu H:mm]");

    private final Typed typed;
    private final BiFunction<Rule, String, String> words;
    private final char decimalSign;
    private final List<FormErrors.FieldError> errors = new ArrayList<>();

    public FormReading(Typed typed, BiFunction<Rule, String, String> words, char decimalSign) {
        this.typed = typed;
        this.words = words;
        this.decimalSign = decimalSign;
    }

    public String text(String id) {
        return typed.text(id);
    }

    /** A day as date controls send it, or as it is written by hand: {@code 31-12-2026}; null when nothing was typed. */
    public LocalDate day(String id, String label) {
        String text = typed.text(id);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeParseException e) {
            return refuse(id, words.apply(Rule.DATE, label));
        }
    }

    /**
     * A moment as {@code datetime-local} controls send it, in the reader's zone, or as it is written by hand: {@code
     * 31-12-2026 14.05}; null when nothing was typed.
     */
    public Instant moment(String id, String label, ZoneId zone) {
        String text = typed.text(id);
        if (text == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(text, MOMENT).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            return refuse(id, words.apply(Rule.MOMENT, label));
        }
    }

    /** A number as it is written in either language; what can be read in two ways is refused with both. */
    public BigDecimal number(String id, String label) {
        String text = typed.text(id);
        if (text == null) {
            return null;
        }
        List<String> readings = TypedNumber.readings(text, decimalSign);
        if (!readings.isEmpty()) {
            return refuse(id, words.apply(Rule.TWO_READINGS, label) + " " + String.join(" · ", readings));
        }
        return TypedNumber.read(text).orElseGet(() -> refuse(id, words.apply(Rule.NUMBER, label)));
    }

    /** One of the choices offered; null when none was taken. */
    public <E extends Enum<E>> E choice(String id, Class<E> type) {
        return type.cast(constant(id, type));
    }

    /** The constant with the name that was sent; null for any other text. */
    public Object constant(String id, Class<?> type) {
        String text = typed.text(id);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** An id chosen from a list; null when none was. */
    public UUID id(String id) {
        try {
            String text = typed.text(id);
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notFromOurList) {
            return null;
        }
    }

    /** Adds an error about the form as a whole, and returns null as its value. */
    public <T> T refuse(String id, String message) {
        errors.add(new FormErrors.FieldError(id, message));
        return null;
    }

    /** Notes that the control may not stay empty; for parts without which no command can be written. */
    public void require(String id, String label) {
        if (!typed.has(id)) {
            refuse(id, words.apply(Rule.MISSING, label));
        }
    }

    public FormErrors errors() {
        return new FormErrors(errors);
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
