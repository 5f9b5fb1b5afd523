package id.lindung.portal.figure;

import id.lindung.contracts.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be wrong with a file of figures; the words say what to do. */
public enum FileFault {
    EMPTY_FILE,
    ENCODING,
    HEADER,
    CSV,
    NO_ROWS,
    REPEATED_ROW,
    COLUMN_COUNT,
    DATASET,
    BREAKDOWN,
    PERIOD,
    PERIOD_NOT_OVER,
    PERIOD_BEFORE_PLATFORM,
    PERIOD_TOO_EARLY,
    COUNTRY,
    METRIC,
    NUMBER,
    AMBIGUOUS_NUMBER,
    WHOLE_NUMBER,
    SHARE,
    INVISIBLE_CHARACTER,
    /** A rule that a newer service has added. */
    OTHER;

    /**
     * One fault, where it stands.
     *
     * @param line of the file
     * @param detail what the service says of it, in English: field, rule and what was found
     */
    public record Found(String line, FileFault fault, String detail) {}

    static FileFault named(String rule) {
        String name = rule.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(fault -> fault.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }

    static List<Found> of(Problem problem) {
        return problem.violations().stream()
                .map(each -> new Found(each.pointer().replace("line:", ""), named(each.rule()), each.message()))
                .toList();
    }
}
