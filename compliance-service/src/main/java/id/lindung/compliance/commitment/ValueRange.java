package id.lindung.compliance.commitment;

import id.lindung.contracts.problem.Violation;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which values a unit can have. What is counted or lasts is never below zero; of a share, there is at most the whole.
 * Only a difference between two shares can be negative.
 */
public enum ValueRange {
    ANY,
    NOT_NEGATIVE,
    PERCENT;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> SHARES =
            Set.of("%", "percent", "per cent", "percentage", "pct", "persen", "persentase");
    private static final Set<String> DIFFERENCES =
            Set.of("percentage points", "percentage point", "pp", "poin persen", "poin persentase");

    /** @param unit as it was written for the indicator, in whichever language */
    public static ValueRange of(String unit) {
        var written = unit.strip().toLowerCase(Locale.ROOT);
        if (SHARES.contains(written)) {
            return PERCENT;
        }
        return DIFFERENCES.contains(written) ? ANY : NOT_NEGATIVE;
    }

    /** @param value null where there is none, which breaks no rule */
    public Optional<Violation> violation(String pointer, BigDecimal value) {
        if (value == null) {
            return Optional.empty();
        }
        return switch (this) {
            case ANY -> Optional.empty();
            case NOT_NEGATIVE ->
                value.signum() >= 0
                        ? Optional.empty()
                        : Optional.of(new Violation(
                                pointer, "not-negative", "must not be below 0, and is " + value.toPlainString()));
            case PERCENT ->
                value.signum() >= 0 && value.compareTo(HUNDRED) <= 0
                        ? Optional.empty()
                        : Optional.of(new Violation(
                                pointer, "percentage", "must be from 0 to 100, and is " + value.toPlainString()));
        };
    }
}
