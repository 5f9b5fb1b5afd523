package id.lindung.kit.time;

import id.lindung.contracts.problem.Violation;
import id.lindung.kit.problem.InvalidRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Days that can be meant: a year such as 0001 or 20226 was mistyped, as no platform is older than this century. */
public final class PlausibleDay {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private PlausibleDay() {}

    /** @throws InvalidRequest that names the field, unless the day can be meant */
    public static void require(String pointer, LocalDate day) {
        violation(pointer, day).ifPresent(violation -> {
            throw new InvalidRequest(List.of(violation));
        });
    }

    /** @param day null where there is none, which breaks no rule */
    public static Optional<Violation> violation(String pointer, LocalDate day) {
        return day == null || !day.isBefore(FIRST) && !day.isAfter(LAST)
                ? Optional.empty()
                : Optional.of(new Violation(
                        pointer, "plausible-day", "must be from " + FIRST + " to " + LAST + ", and is " + day));
    }
}
