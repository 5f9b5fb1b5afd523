package id.lindung.portal.format;

import id.lindung.portal.locale.DisplayZone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Numbers and times as the reader writes them: {@code 2.178.223,5} and {@code 23 Nov 2026 19.05 WIB} in Indonesian,
 * {@code 2,178,223.5} and {@code 23 Nov 2026 19:05 WIB} in English. A value that is absent is "not reported", never
 * zero and never blank. Times of day always carry their zone.
 */
public final class Formats {

    private static final int MEGABYTE = 1024 * 1024;

    private final Locale locale;
    private final DisplayZone zone;
    private final Words words;

    public Formats(Locale locale, DisplayZone zone) {
        this.locale = locale;
        this.zone = zone;
        this.words = new Words(locale);
    }

    public String notReported() {
        return words.of("notReported");
    }

    /** With grouping, and at most the given digits behind the decimal sign. */
    public String number(Number value, int decimals) {
        if (value == null) {
            return notReported();
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(exact(value));
    }

    /** With grouping and at most one digit behind the decimal sign. */
    public String number(Number value) {
        return number(value, 1);
    }

    /** With grouping and with all that stands behind the decimal sign: for what is decided on or quoted. */
    public String inFull(Number value) {
        return value == null ? notReported() : number(value, decimals(exact(value)));
    }

    /** A share between 0 and 1 as per cent with all its digits: for what is quoted. */
    public String percentInFull(BigDecimal share) {
        return share == null ? notReported() : inFull(share.movePointRight(2)) + "%";
    }

    /** A share between 0 and 1 as per cent with one digit; never rounded up to 100 % nor down to 0 %. */
    public String percent(Number share) {
        if (share == null) {
            return notReported();
        }
        BigDecimal exact = exact(share).movePointRight(2);
        BigDecimal shown = exact.setScale(1, RoundingMode.HALF_UP);
        if (reaches(shown, BigDecimal.valueOf(100)) && exact.compareTo(BigDecimal.valueOf(100)) < 0) {
            shown = new BigDecimal("99.9");
        }
        if (shown.signum() == 0 && exact.signum() > 0) {
            shown = new BigDecimal("0.1");
        }
        return number(shown, 1) + "%";
    }

    /** Day only, in the reader's zone, for example {@code 3 Jul 2018}. */
    public String date(Instant at) {
        return at == null ? notReported() : date(at.atZone(zone.id()).toLocalDate());
    }

    /** A day that has no time, as it stands in law and letters. */
    public String date(LocalDate day) {
        return day == null ? notReported() : pattern("d MMM yyyy").format(day);
    }

    /** The day with the month in full, for letters and headings. */
    public String longDate(LocalDate day) {
        return day == null ? notReported() : pattern("d MMMM yyyy").format(day);
    }

    /** {@code Jan–Jun 2022 sampai Jul–Des 2023}, or the one name if both ends are the same. */
    public String span(String first, String last) {
        return first.equals(last) ? first : words.with("span", first).replace("[]", last);
    }

    /** {@code Okt 2026}. */
    public String month(YearMonth month) {
        return month == null ? notReported() : pattern("MMM yyyy").format(month);
    }

    /** Day, time and zone, for example {@code 23 Nov 2026 19.05 WIB}. */
    public String moment(Instant at) {
        if (at == null) {
            return notReported();
        }
        String clock = isIndonesian() ? "HH.mm" : "HH:mm";
        return pattern("d MMM yyyy " + clock).format(at.atZone(zone.id())) + " " + zone.name();
    }

    /** Hours and minutes with the zone, for example {@code 19.05 WIB}. */
    public String time(Instant at) {
        if (at == null) {
            return notReported();
        }
        return pattern(isIndonesian() ? "HH.mm" : "HH:mm").format(at.atZone(zone.id())) + " " + zone.name();
    }

    /** The two largest units that are not zero, cut off, not rounded: {@code 3 jam 12 menit}. */
    public String duration(Duration length) {
        if (length == null) {
            return notReported();
        }
        Duration size = length.abs();
        if (size.compareTo(Duration.ofMinutes(1)) < 0) {
            return words.counted(size.toSeconds(), "second");
        }
        if (size.compareTo(Duration.ofHours(1)) < 0) {
            return words.counted(size.toMinutes(), "minute");
        }
        if (size.compareTo(Duration.ofDays(1)) < 0) {
            return pair(size.toHours(), "hour", size.toMinutesPart(), "minute");
        }
        return pair(size.toDays(), "day", size.toHoursPart(), "hour");
    }

    /** How much of a deadline is left or by how much it has passed: {@code sisa 1 jam 20 menit}. */
    public String untilDeadline(Instant deadline, Instant now) {
        Duration left = Duration.between(now, deadline);
        return words.with(left.isNegative() ? "late" : "left", roughly(left));
    }

    /** Distance of any other time: {@code 2 hari lalu}, {@code 3 jam lagi}. */
    public String distance(Instant at, Instant now) {
        if (at == null) {
            return notReported();
        }
        Duration ahead = Duration.between(now, at);
        return words.with(ahead.isNegative() ? "ago" : "ahead", roughly(ahead));
    }

    /** Size of a file in powers of 1024, in which the limits are set and Windows shows it: {@code 4,2 MB}. */
    public String bytes(long size) {
        if (size < 1024) {
            return size + " B";
        }
        return size < MEGABYTE ? inUnits(size, 1024, 1) + " kB" : inUnits(size, MEGABYTE, 1) + " MB";
    }

    /** Size of a file beside the limit it exceeds: with as many digits as tell the two apart, {@code 25,001 MB}. */
    public String bytesOver(long size, long limit) {
        int decimals = 1;
        while (size > limit && inUnits(size, MEGABYTE, decimals).equals(inUnits(limit, MEGABYTE, decimals))) {
            decimals++;
        }
        return inUnits(size, MEGABYTE, decimals) + " MB";
    }

    private String inUnits(long size, int unit, int decimals) {
        return number(BigDecimal.valueOf(size).divide(BigDecimal.valueOf(unit)), decimals);
    }

    private String roughly(Duration length) {
        boolean underAMinute = length.abs().compareTo(Duration.ofMinutes(1)) < 0;
        return underAMinute ? words.of("underAMinute") : duration(length);
    }

    private String pair(long large, String largeUnit, long small, String smallUnit) {
        String text = words.counted(large, largeUnit);
        return small == 0 ? text : text + " " + words.counted(small, smallUnit);
    }

    private boolean isIndonesian() {
        return "id".equals(locale.getLanguage());
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }

    private static int decimals(BigDecimal value) {
        return Math.max(0, value.stripTrailingZeros().scale());
    }

    private static boolean reaches(BigDecimal value, BigDecimal limit) {
        return value.compareTo(limit) >= 0;
    }

    private static BigDecimal exact(Number value) {
        return value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
    }
}
