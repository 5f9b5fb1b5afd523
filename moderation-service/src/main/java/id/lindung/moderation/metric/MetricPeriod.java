package id.lindung.moderation.metric;

import id.lindung.kit.problem.InvalidRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Days in a zone, turned into instants once: a day begins where the zone says, and has 23 or 25 hours where the zone
 * changes its clocks.
 *
 * @param first first day
 * @param last last day, included
 */
record MetricPeriod(LocalDate first, LocalDate last, ZoneId zone) {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2999;

    /** Longer series than this are no answer anybody can read. */
    private static final int MOST_MONTHS = 120;

    /** @throws InvalidRequest unless the days are in order, in known years, and no more than ten years */
    MetricPeriod {
        // The last day first: where none is given, the first day is counted back from it.
        requireKnown("to", last);
        requireKnown("from", first);
        if (first.isAfter(last)) {
            throw InvalidRequest.of("query:from", "range", "must not be after to");
        }
        if (!last.isBefore(first.plusMonths(MOST_MONTHS))) {
            throw InvalidRequest.of("query:from", "range", "must be less than ten years before to");
        }
    }

    /**
     * A part of the period that figures are given for.
     *
     * @param starts first instant in it
     * @param ends first instant after it
     */
    record Bucket(String label, Instant starts, Instant ends) {}

    Bucket whole(String label) {
        return bucket(label, first, last.plusDays(1));
    }

    /** The months that the period touches, cut where it begins and ends. */
    List<Bucket> months() {
        return Stream.iterate(YearMonth.from(first), month -> month.plusMonths(1))
                .limit(1 + YearMonth.from(first).until(YearMonth.from(last), ChronoUnit.MONTHS))
                .map(month -> bucket(
                        month.toString(),
                        later(first, month.atDay(1)),
                        earlier(last.plusDays(1), month.plusMonths(1).atDay(1))))
                .toList();
    }

    private Bucket bucket(String label, LocalDate from, LocalDate until) {
        return new Bucket(
                label,
                from.atStartOfDay(zone).toInstant(),
                until.atStartOfDay(zone).toInstant());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static void requireKnown(String parameter, LocalDate day) {
        if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
            throw InvalidRequest.of(
                    "query:" + parameter, "range", "must be in the years " + EARLIEST_YEAR + " to " + LATEST_YEAR);
        }
    }
}
