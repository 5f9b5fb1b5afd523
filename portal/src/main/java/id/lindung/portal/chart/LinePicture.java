package id.lindung.portal.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines over time, or the marks alone. A period that was not reported is a gap: it has no place on the axis of values. Which
 * it is stands in words below the picture.
 */
final class LinePicture {

    private static final double HEIGHT = 290;
    private static final double TOP = 26;
    private static final double BOTTOM = HEIGHT - 34;
    private static final double LETTER = 7.4;
    private static final double LABEL_DISTANCE = 17;
    private static final double ABOVE = -11;
    private static final double BELOW = 22;
    /** Values beside the points of a single line, as long as they do not run into each other. */
    private static final double LABELLED_WIDTH = 44;

    private final Chart chart;
    private final ChartText text;
    private final Scale scale;
    private final double width;
    private final double left;
    private final double right;

    LinePicture(Chart chart, ChartText text, double width) {
        this.chart = chart;
        this.text = text;
        this.width = width;
        this.scale = Scale.of(chart);
        int tickLetters = scale.ticks().stream()
                .mapToInt(tick -> text.value(tick).length())
                .max()
                .orElse(1);
        int nameLetters =
                ends(chart).stream().mapToInt(end -> end.name().length()).max().orElse(0);
        this.left = tickLetters * LETTER + 14;
        this.right = width - Math.min(160, nameLetters * LETTER) - 22;
    }

    void draw(Svg svg) {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + Svg.number(width) + " " + Svg.number(HEIGHT),
                "role",
                "img",
                "aria-label",
                chart.title());
        grid(svg);
        categories(svg);
        // What stands back is drawn first, so that it covers nothing.
        for (boolean back : new boolean[] {true, false}) {
            for (int series = 0; series < chart.series().size(); series++) {
                if (chart.isContext(series) == back) {
                    line(svg, series);
                    points(svg, series);
                }
            }
        }
        names(svg);
        svg.close();
    }

    private void grid(Svg svg) {
        for (BigDecimal tick : scale.ticks()) {
            double y = y(tick);
            String style = tick.signum() == 0 ? "chart-axis" : "chart-grid";
            svg.empty("line", "class", style, "x1", left, "x2", right, "y1", y, "y2", y);
            svg.text(
                    "text",
                    text.value(tick),
                    "class",
                    "chart-muted",
                    "x",
                    left - 8,
                    "y",
                    y + 4.5,
                    "text-anchor",
                    "end");
        }
        if (chart.target() != null) {
            double y = y(chart.target().value());
            svg.empty("line", "class", "chart-target", "x1", left, "x2", right, "y1", y, "y2", y);
        }
    }

    private void categories(Svg svg) {
        int widest = chart.categories().stream().mapToInt(String::length).max().orElse(1);
        int fitting = Math.max(1, (int) ((right - left) / (widest * LETTER + 14)));
        int every = Math.max(1, (int) Math.ceil(chart.categories().size() / (double) fitting));
        for (int category = 0; category < chart.categories().size(); category += every) {
            svg.text(
                    "text",
                    chart.categories().get(category),
                    "class",
                    "chart-muted",
                    "x",
                    x(category),
                    "y",
                    BOTTOM + 22,
                    "text-anchor",
                    "middle");
        }
    }

    private void line(Svg svg, int series) {
        String path = Palette.path(chart.series().get(series).values(), this::x, this::y);
        if (chart.kind() != Chart.Kind.POINTS && !path.isEmpty()) {
            svg.empty("path", "class", Palette.lineClass(chart, series), "d", path);
        }
    }

    private int labelledPoints() {
        return (int) ((right - left) / LABELLED_WIDTH);
    }

    private void points(Svg svg, int series) {
        Chart.Series each = chart.series().get(series);
        boolean labelled = chart.series().size() == 1 && chart.categories().size() <= labelledPoints();
        for (int category = 0; category < each.values().size(); category++) {
            BigDecimal value = each.values().get(category);
            if (value != null) {
                Palette.mark(svg, chart, series, x(category), y(value), text.mark(each, category));
            }
            if (value != null && labelled) {
                svg.text(
                        "text",
                        text.value(value),
                        "class",
                        "chart-text chart-label",
                        "x",
                        x(category),
                        "y",
                        y(value) + (isBelowTarget(value) || isValley(each.values(), category) ? BELOW : ABOVE),
                        "text-anchor",
                        "middle");
            }
        }
    }

    /** Where both sides of the line rise, the label stands below: above, the line would run through it. */
    private boolean isValley(List<BigDecimal> values, int category) {
        BigDecimal value = values.get(category);
        BigDecimal before = category == 0 ? null : values.get(category - 1);
        BigDecimal after = category + 1 == values.size() ? null : values.get(category + 1);
        boolean rises = before != null && before.compareTo(value) > 0 || after != null && after.compareTo(value) > 0;
        boolean falls = before != null && before.compareTo(value) < 0 || after != null && after.compareTo(value) < 0;
        return rises && !falls && y(value) + BELOW <= BOTTOM;
    }

    /** Its label then stands below the point, clear of the line of the target. */
    private boolean isBelowTarget(BigDecimal value) {
        return chart.target() != null && value.compareTo(chart.target().value()) < 0;
    }

    /** Names stand at the ends of their lines; where lines end close together they are moved apart. */
    private void names(Svg svg) {
        List<End> ends = ends(chart);
        ends.sort(Comparator.comparingDouble(this::y));
        double lowest = BOTTOM - (ends.size() - 1) * LABEL_DISTANCE;
        double previous = Double.NEGATIVE_INFINITY;
        for (End end : ends) {
            double y = Math.max(previous + LABEL_DISTANCE, Math.min(y(end), Math.max(TOP, lowest)));
            svg.text("text", end.name(), "class", end.style(), "x", right + 12, "y", y + 4.5);
            previous = y;
            lowest += LABEL_DISTANCE;
        }
    }

    /** A single series needs no name beside its line: the title and the head of the table say it. */
    private List<End> ends(Chart chart) {
        List<End> ends = new ArrayList<>();
        for (int series = 0; series < chart.series().size() && isNamed(chart); series++) {
            Chart.Series each = chart.series().get(series);
            ends.add(new End(each.name(), Palette.nameClass(chart, series), last(each)));
        }
        if (chart.target() != null) {
            ends.add(
                    new End(chart.target().label(), "chart-text", chart.target().value()));
        }
        return ends;
    }

    private boolean isNamed(Chart chart) {
        return chart.series().size() > 1 || width == ChartExtensions.WIDE;
    }

    private static BigDecimal last(Chart.Series series) {
        BigDecimal last = null;
        for (BigDecimal value : series.values()) {
            last = value == null ? last : value;
        }
        return last;
    }

    private double y(End end) {
        return y(end.value());
    }

    private double x(int category) {
        int gaps = chart.categories().size() - 1;
        double inset = 16;
        double width = right - left - 2 * inset;
        return gaps == 0 ? left + inset + width / 2 : left + inset + width * category / gaps;
    }

    private double y(BigDecimal value) {
        return BOTTOM - scale.position(value) * (BOTTOM - TOP);
    }

    private record End(String name, String style, BigDecimal value) {}
}
