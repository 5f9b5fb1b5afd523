package id.lindung.moderation.statement.rule.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Reads dates and times of a statement. */
final class Times {

    /** Length of {@code YYYY-MM-DD}; Java would also take years of more digits and with a sign. */
    private static final int DAY_LENGTH = 10;

    private static final Instant EARLIEST =
            LocalDate.of(2000, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

    private Times() {}

    static LocalDate day(String text, LocalDate first, LocalDate last) throws FieldMismatch {
        if (text.length() != DAY_LENGTH) {
            throw notADay();
        }
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw notADay();
        }
        if (day.isBefore(first) || day.isAfter(last)) {
            throw new FieldMismatch("range", "must be " + first + " to " + last);
        }
        return day;
    }

    /** In microseconds, because PostgreSQL keeps no more and a statement read back must be the one that was sent. */
    static Instant instant(String text) throws FieldMismatch {
        Instant instant;
        try {
            instant = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            throw new FieldMismatch(
                    "format", "must be a time by RFC 3339 with its offset, for example 2026-01-31T23:59:59Z");
        }
        if (instant.isBefore(EARLIEST)) {
            throw new FieldMismatch("range", "must not be before " + EARLIEST);
        }
        return instant;
    }

    private static FieldMismatch notADay() {
        return new FieldMismatch("format", "must be a date that exists, as YYYY-MM-DD");
    }
}
