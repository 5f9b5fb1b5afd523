package id.lindung.portal.metric;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * Days that figures are counted over, both included.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

    /** What is shown to somebody who chose nothing: long enough to have matured cohorts in it. */
    private static final int DEFAULT_DAYS = 30;

    /** As it stands in the address; a day that is none, or a period that ends before it begins, counts as not chosen. */
    public static Period of(String from, String to, LocalDate today) {
        LocalDate last = day(to);
        LocalDate end = last == null ? today : last;
        LocalDate first = day(from);
        LocalDate begin = first == null ? end.minusDays(DEFAULT_DAYS - 1L) : first;
        return begin.isAfter(end) ? of(null, null, today) : new Period(begin, end);
    }

    /** The months up to the last day, whole ones, for developments over time. */
    public Period months(int count) {
        return new Period(to.withDayOfMonth(1).minusMonths(count - 1L), to);
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
            return day == null || day.getYear() < 1 || day.getYear() > 9999 ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
