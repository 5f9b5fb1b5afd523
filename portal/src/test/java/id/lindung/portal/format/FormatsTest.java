package id.lindung.portal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.portal.locale.DisplayZone;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final Instant AT = Instant.parse("2026-11-23T12:05:00Z");

    private final Formats indonesian = new Formats(Locale.forLanguageTag("id"), DisplayZone.WIB);
    private final Formats english = new Formats(Locale.ENGLISH, DisplayZone.WIT);

    @Test
    void numbersFollowTheLanguage() {
        assertEquals("2.178.223,5", indonesian.number(new BigDecimal("2178223.5")));
        assertEquals("2,178,223.5", english.number(new BigDecimal("2178223.5")));
        assertEquals("0", indonesian.number(0));
    }

    @Test
    void whatIsDecidedOnIsNotRounded() {
        assertEquals("99,95", indonesian.inFull(new BigDecimal("99.95")));
        assertEquals("0.04", english.inFull(new BigDecimal("0.04")));
        assertEquals("1.234.567,891234", indonesian.inFull(new BigDecimal("1234567.891234")));
        assertEquals("16", english.inFull(new BigDecimal("16.000")));
        assertEquals("0", indonesian.inFull(BigDecimal.ZERO));
        assertEquals("0.12345678901234", english.inFull(new BigDecimal("0.12345678901234")));
        assertEquals("not reported", english.inFull(null));
        assertEquals("62,4392783%", indonesian.percentInFull(new BigDecimal("0.624392783")));
        assertEquals("not reported", english.percentInFull(null));
    }

    @Test
    void whatIsAbsentIsNotReportedAndNeverZero() {
        assertEquals("tidak dilaporkan", indonesian.number(null));
        assertEquals("not reported", english.percent(null));
        assertEquals("not reported", english.moment(null));
        assertEquals("tidak dilaporkan", indonesian.duration(null));
    }

    @Test
    void timesCarryTheirZone() {
        assertEquals("23 Nov 2026 19.05 WIB", indonesian.moment(AT));
        assertEquals("23 Nov 2026 21:05 WIT", english.moment(AT));
        assertEquals("19.05 WIB", indonesian.time(AT));
    }

    @Test
    void theDayIsTheReadersDay() {
        Instant lateEvening = Instant.parse("2026-11-23T16:30:00Z");
        assertEquals("23 Nov 2026", indonesian.date(lateEvening));
        assertEquals("24 Nov 2026", english.date(lateEvening));
    }

    @Test
    void datesAreWrittenInTheLanguage() {
        assertEquals("3 Juli 2018", indonesian.longDate(LocalDate.of(2018, 7, 3)));
        assertEquals("3 July 2018", english.longDate(LocalDate.of(2018, 7, 3)));
        assertEquals("Okt 2026", indonesian.month(YearMonth.of(2026, 10)));
    }

    @Test
    void durationsShowTheirTwoLargestUnits() {
        assertEquals("3 jam 12 menit", indonesian.duration(Duration.parse("PT3H12M40S")));
        assertEquals("2 days 1 hour", english.duration(Duration.ofHours(49)));
        assertEquals("1 day", english.duration(Duration.ofHours(24)));
        assertEquals("40 detik", indonesian.duration(Duration.ofSeconds(40)));
    }

    @Test
    void deadlinesAreSaidInWords() {
        assertEquals("sisa 1 jam 20 menit", indonesian.untilDeadline(AT.plus(Duration.ofMinutes(80)), AT));
        assertEquals("terlambat 1 jam 20 menit", indonesian.untilDeadline(AT.minus(Duration.ofMinutes(80)), AT));
        assertEquals("1 hour 20 minutes overdue", english.untilDeadline(AT.minus(Duration.ofMinutes(80)), AT));
        assertEquals("sisa kurang dari 1 menit", indonesian.untilDeadline(AT.plusSeconds(20), AT));
        assertEquals("2 hari lalu", indonesian.distance(AT.minus(Duration.ofDays(2)), AT));
    }

    @Test
    void aShareIsNeverRoundedToAllOrNothing() {
        assertEquals("96,4%", indonesian.percent(new BigDecimal("0.9642")));
        assertEquals("99.9%", english.percent(new BigDecimal("0.99999")));
        assertEquals("0.1%", english.percent(new BigDecimal("0.00001")));
        assertEquals("100%", english.percent(BigDecimal.ONE));
        assertEquals("0%", english.percent(BigDecimal.ZERO));
    }

    @Property
    void onlyAWholeShareIsWrittenAsTheWhole(@ForAll @BigRange(min = "0", max = "1") BigDecimal share) {
        assertEquals(
                share.compareTo(BigDecimal.ONE) == 0, english.percent(share).equals("100%"));
        assertEquals(share.signum() == 0, english.percent(share).equals("0%"));
    }

    @Test
    void sizesOfFilesAreShortAndLocalised() {
        assertEquals("4,2 MB", indonesian.bytes(4_404_019));
        assertEquals(
                "25 MB", english.bytes(25 * 1024 * 1024), "the longest file has the size that its limit is said to be");
        assertEquals("999 B", english.bytes(999));
        assertEquals("1 kB", english.bytes(1024));
    }

    @Test
    void aSizeOverTheLimitNeverLooksLikeTheLimit() {
        assertEquals("26,2 MB", indonesian.bytesOver(27_472_691, 26_214_400));
        assertEquals("25.001 MB", english.bytesOver(26_215_448, 26_214_400));
        assertEquals("25.000001 MB", english.bytesOver(26_214_401, 26_214_400));
        assertEquals("1,124.9 MB", english.bytesOver(1_179_543_142, 26_214_400));
    }
}
