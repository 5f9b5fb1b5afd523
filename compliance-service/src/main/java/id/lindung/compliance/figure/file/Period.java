package id.lindung.compliance.figure.file;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The half-year a figure is about; both days belong to it. */
public record Period(LocalDate from, LocalDate to) {

    private static final Pattern HALF_YEAR = Pattern.compile("(Jan-Jun|Jul-Dec) ([0-9]{4})");

    /** As TikTok writes it: {@code Jul-Dec 2025}. Empty if it is not written so. */
    static Optional<Period> parse(String text) {
        var match = HALF_YEAR.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(match.group(2));
        return Optional.of(
                match.group(1).equals("Jan-Jun")
                        ? new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30))
                        : new Period(LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31)));
    }

    /**
     * Which half-years a platform can have published figures of.
     *
     * @param first day since which the platform exists, or since which any has published such figures; the half-year
     *     with this day is the first
     * @param ofPlatform whether {@code first} is known of this platform
     * @param today only what is over before it can be told in full
     */
    public record Bounds(LocalDate first, boolean ofPlatform, LocalDate today) {

        boolean isTooEarly(Period period) {
            return period.to().isBefore(first);
        }

        boolean isNotOver(Period period) {
            return !period.to().isBefore(today);
        }
    }
}
