package id.lindung.portal.metric;

import id.lindung.portal.text.KnownDays;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Days that figures are counted over, both included.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

    /** Longer periods the services do not count. */
    static final int MOST_YEARS = 10;

    /** What is shown to somebody who chose nothing: long enough to have matured cohorts in it. */
    private static final int DEFAULT_DAYS = 30;

    /** The usual number of days up to this one. */
    public static Period upTo(LocalDate last) {
        return new Period(notTooEarly(last.minusDays(DEFAULT_DAYS - 1L)), last);
    }

    /** The months up to the last day, whole ones, for developments over time. */
    public Period months(int count) {
        return new Period(notTooEarly(to.withDayOfMonth(1).minusMonths(count - 1L)), to);
    }

    /** The days of it that are in the month, which it touches. */
    Period in(YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        return new Period(first.isBefore(from) ? from : first, last.isAfter(to) ? to : last);
    }

    private static LocalDate notTooEarly(LocalDate day) {
        return day.isBefore(KnownDays.EARLIEST) ? KnownDays.EARLIEST : day;
    }
}
