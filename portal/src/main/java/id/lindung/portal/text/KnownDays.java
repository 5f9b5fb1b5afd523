package id.lindung.portal.text;

import java.time.LocalDate;

/** Days that services know figures and acts of. What lies beyond is a slip, and cannot even be turned into a time. */
public final class KnownDays {

    public static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    public static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private KnownDays() {}

    public static boolean hold(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }
}
