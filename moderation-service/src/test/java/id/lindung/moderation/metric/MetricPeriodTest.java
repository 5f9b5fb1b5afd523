package id.lindung.moderation.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.lindung.kit.problem.InvalidRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MetricPeriodTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Test
    void aDayBeginsWhereTheZoneSays() {
        var day = period("2026-11-24", "2026-11-24", JAKARTA).whole("ALL");
        assertEquals(Instant.parse("2026-11-23T17:00:00Z"), day.starts());
        assertEquals(Instant.parse("2026-11-24T17:00:00Z"), day.ends());
        var further =
                period("2026-11-24", "2026-11-24", ZoneId.of("Asia/Jayapura")).whole("ALL");
        assertEquals(Instant.parse("2026-11-23T15:00:00Z"), further.starts());
    }

    @Test
    void daysOnWhichClocksChangeHaveTwentyThreeAndTwentyFiveHours() {
        assertEquals(Duration.ofHours(23), length("2026-03-29", AMSTERDAM));
        assertEquals(Duration.ofHours(25), length("2026-10-25", AMSTERDAM));
        assertEquals(Duration.ofHours(24), length("2026-03-29", JAKARTA));
        assertEquals(Duration.ofHours(24), length("2028-02-29", JAKARTA));
    }

    @Test
    void monthsAreCutWhereThePeriodBeginsAndEnds() {
        var months = period("2026-12-30", "2027-02-02", JAKARTA).months();
        assertEquals(3, months.size());
        assertEquals("2026-12", months.get(0).label());
        assertEquals(Instant.parse("2026-12-29T17:00:00Z"), months.get(0).starts());
        assertEquals(Instant.parse("2026-12-31T17:00:00Z"), months.get(0).ends());
        assertEquals(months.get(0).ends(), months.get(1).starts());
        assertEquals("2027-02", months.get(2).label());
        assertEquals(Instant.parse("2027-02-02T17:00:00Z"), months.get(2).ends());
    }

    @Test
    void aPeriodThatIsNoneIsRefused() {
        assertThrows(InvalidRequest.class, () -> period("2026-11-25", "2026-11-24", JAKARTA));
        assertThrows(InvalidRequest.class, () -> period("1999-12-31", "2026-11-24", JAKARTA));
        assertThrows(InvalidRequest.class, () -> period("2026-11-25", "3000-01-01", JAKARTA));
        assertThrows(InvalidRequest.class, () -> period("2016-11-24", "2026-11-24", JAKARTA));
        assertEquals(120, period("2016-12-01", "2026-11-30", JAKARTA).months().size());
    }

    private static Duration length(String day, ZoneId zone) {
        var bucket = period(day, day, zone).whole("ALL");
        return Duration.between(bucket.starts(), bucket.ends());
    }

    private static MetricPeriod period(String first, String last, ZoneId zone) {
        return new MetricPeriod(LocalDate.parse(first), LocalDate.parse(last), zone);
    }
}
