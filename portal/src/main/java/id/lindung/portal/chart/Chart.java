package id.lindung.portal.chart;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * One figure: the same model is drawn as SVG and written as a table, so that both say the same.
 *
 * @param id unique on its page, lower-case letters and hyphens
 * @param title what the figure says, in plain words and in the reader's language
 * @param unitNote what is counted, below the title
 * @param categoryHeading head of the table's first column, for example "Periode"
 * @param categories points of the axis, in order
 * @param series at most {@value #MAX_SERIES}, each with one value for each category, at least one of them reported
 * @param unreported names of which nothing was reported at all: they are not drawn, but said
 * @param focus name of the series that the chart is about, which stands out from the others; null where none does
 * @param target line to compare with; null where there is none
 * @param source who published the figures
 * @param asOf until when the data go; null where the source gives no time
 */
public record Chart(
        String id,
        Kind kind,
        Unit unit,
        String title,
        String unitNote,
        String categoryHeading,
        List<String> categories,
        List<Series> series,
        List<String> unreported,
        String focus,
        Target target,
        String source,
        Instant asOf) {

    /** As many as have a colour, a pattern and a mark of their own. */
    public static final int MAX_SERIES = 6;

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        unreported = List.copyOf(unreported);
        if (series.size() > MAX_SERIES) {
            throw new IllegalArgumentException("A chart shows " + MAX_SERIES + " series at most: " + id);
        }
        for (Series each : series) {
            if (each.values().size() != categories.size()) {
                throw new IllegalArgumentException("Series " + each.name() + " does not fit the axis of " + id);
            }
        }
    }

    /** How it is drawn. */
    public enum Kind {
        /** Development over time. */
        LINES,
        /**
         * Development over time, each series in a picture and on a scale of its own: for where one is so large that the
         * others would lie flat.
         */
        PANELS,
        /** Development over time of what must not be compared from one time to the next: marks without a line. */
        POINTS,
        /** Comparison of groups: horizontal bars, one beside the other. */
        BARS;

        /** Whether the axis is time. */
        boolean isOverTime() {
            return this != BARS;
        }
    }

    /** What the values are. */
    public enum Unit {
        /** Numbers of things. */
        COUNT,
        /** Shares between 0 and 1, written as per cent. */
        SHARE,
        /** Values of any measure, written with all that stands behind the decimal sign. */
        MEASURE
    }

    /**
     * Values of one name.
     *
     * @param values one for each category, none negative; null where nothing was reported, which is not zero
     */
    public record Series(String name, List<BigDecimal> values) {

        public Series {
            // Not List.copyOf: it refuses null, and null has a meaning here.
            values = Collections.unmodifiableList(new ArrayList<>(values));
            if (values.stream().anyMatch(value -> value != null && value.signum() < 0)) {
                throw new IllegalArgumentException("Negative value in series " + name);
            }
        }

        boolean isReported() {
            return values.stream().anyMatch(Objects::nonNull);
        }
    }

    /** A value to reach, and what it is called. */
    public record Target(String label, BigDecimal value) {}

    /** Whether a series only gives the others something to be compared with. */
    boolean isContext(int index) {
        return focus != null && !series.get(index).name().equals(focus);
    }

    /** The same with one series only. */
    Chart alone(int index) {
        return new Chart(
                id,
                kind,
                unit,
                title,
                unitNote,
                categoryHeading,
                categories,
                List.of(series.get(index)),
                List.of(),
                focus,
                target,
                source,
                asOf);
    }

    /** Whether nothing was reported, so that there is nothing to draw an axis for. */
    boolean isEmpty() {
        return series.isEmpty();
    }

    /** The smallest value on the axis, zero when nothing was reported. */
    BigDecimal smallest() {
        BigDecimal smallest = target == null ? null : target.value();
        for (Series each : series) {
            for (BigDecimal value : each.values()) {
                smallest = value == null || smallest != null && smallest.compareTo(value) <= 0 ? smallest : value;
            }
        }
        return smallest == null ? BigDecimal.ZERO : smallest;
    }

    /** The largest value that has to fit on the axis, zero when nothing was reported. */
    BigDecimal largest() {
        BigDecimal largest = target == null ? BigDecimal.ZERO : target.value();
        for (Series each : series) {
            for (BigDecimal value : each.values()) {
                largest = value == null ? largest : largest.max(value);
            }
        }
        return largest;
    }
}
