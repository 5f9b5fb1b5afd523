package id.lindung.compliance.commitment;

import id.lindung.contracts.problem.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which values a unit can have. What is counted or lasts is never below zero; of a share, there is at most the whole. By
 * how much something changed, or two shares differ, can be more than the whole and below zero.
 */
public enum ValueRange {
    ANY,
    NOT_NEGATIVE,
    SHARE;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Set<String> PER_HUNDRED =
            Set.of("percent", "percentage", "pct", "persen", "persentase", "prosen", "prosentase");

    /** Beside a percentage: it is one of a change. */
    private static final Set<String> OF_A_CHANGE = words(
            "change changes changed growth grown increase increases decrease decreases decline rise fall drop difference"
                    + " point points perubahan berubah pertumbuhan tumbuh kenaikan naik peningkatan meningkat penurunan"
                    + " menurun turun selisih poin");

    private static final Set<String> POINTS = Set.of("pp", "ppt");

    /** @param unit as it was written for the indicator, in whichever language; a percentage of nothing else is a share */
    public static ValueRange of(String unit) {
        var written =
                unit.toLowerCase(Locale.ROOT).replace("%", " percent ").replaceAll("\\bper\\s+cent\\b", "percent");
        var words = words(written.replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
        if (words.stream().anyMatch(PER_HUNDRED::contains)) {
            return words.stream().anyMatch(OF_A_CHANGE::contains) ? ANY : SHARE;
        }
        return words.stream().anyMatch(POINTS::contains) ? ANY : NOT_NEGATIVE;
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(List.of(text.split(" ")));
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
            case SHARE ->
                value.signum() >= 0 && value.compareTo(HUNDRED) <= 0
                        ? Optional.empty()
                        : Optional.of(new Violation(
                                pointer,
                                "percentage",
                                "is a share, which must be from 0 to 100, and is " + value.toPlainString()
                                        + "; the unit of a growth or fall is percentage change"));
        };
    }
}
