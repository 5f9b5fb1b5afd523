package id.lindung.portal.chart;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts a {@link Chart} together: {@code ChartBuilder.lines("permintaan", title).over("Periode", periods).add(…)}. */
public final class ChartBuilder {

    private final String id;
    private final Chart.Kind kind;
    private final String title;
    private final List<Chart.Series> series = new ArrayList<>();
    private Chart.Unit unit = Chart.Unit.COUNT;
    private String unitNote = "";
    private String categoryHeading = "";
    private List<String> categories = List.of();
    private String focus;
    private Chart.Target target;
    private String source = "";
    private Instant asOf;

    private ChartBuilder(String id, Chart.Kind kind, String title) {
        this.id = id;
        this.kind = kind;
        this.title = title;
    }

    /** Development over time. */
    public static ChartBuilder lines(String id, String title) {
        return new ChartBuilder(id, Chart.Kind.LINES, title);
    }

    /** Development over time of what must not be compared from one time to the next. */
    public static ChartBuilder points(String id, String title) {
        return new ChartBuilder(id, Chart.Kind.POINTS, title);
    }

    /** Development over time, each series in a picture of its own. */
    public static ChartBuilder panels(String id, String title) {
        return new ChartBuilder(id, Chart.Kind.PANELS, title);
    }

    /** Comparison of groups. */
    public static ChartBuilder bars(String id, String title) {
        return new ChartBuilder(id, Chart.Kind.BARS, title);
    }

    public ChartBuilder over(String heading, List<String> axis) {
        categoryHeading = heading;
        categories = axis;
        return this;
    }

    /** Values of one name; null where nothing was reported. */
    public ChartBuilder add(String name, List<BigDecimal> values) {
        series.add(new Chart.Series(name, values));
        return this;
    }

    /** Whole numbers of one name; null where nothing was reported. */
    public ChartBuilder add(String name, Long... values) {
        return add(
                name,
                Arrays.stream(values)
                        .map(value -> value == null ? null : BigDecimal.valueOf(value))
                        .toList());
    }

    public ChartBuilder counts(String note) {
        unit = Chart.Unit.COUNT;
        unitNote = note;
        return this;
    }

    public ChartBuilder shares(String note) {
        unit = Chart.Unit.SHARE;
        unitNote = note;
        return this;
    }

    public ChartBuilder measures(String note) {
        unit = Chart.Unit.MEASURE;
        unitNote = note;
        return this;
    }

    /** The name that the chart is about; the others stand back. */
    public ChartBuilder focus(String name) {
        focus = name;
        return this;
    }

    public ChartBuilder target(String label, BigDecimal value) {
        target = new Chart.Target(label, value);
        return this;
    }

    public ChartBuilder source(String publisher, Instant until) {
        source = publisher;
        asOf = until;
        return this;
    }

    public Chart build() {
        List<Chart.Series> drawn =
                series.stream().filter(Chart.Series::isReported).toList();
        List<String> unreported = series.stream()
                .filter(each -> !each.isReported())
                .map(Chart.Series::name)
                .toList();
        return new Chart(
                id,
                kind,
                unit,
                title,
                unitNote,
                categoryHeading,
                categories,
                drawn,
                unreported,
                focus,
                target,
                source,
                asOf);
    }
}
