package id.lindung.portal.chart;

import java.math.BigDecimal;
import java.util.List;

/** Horizontal bars: names are read without turning the head, and every bar carries its value. */
final class BarPicture {

    private static final double BAR = 20;
    private static final double BAR_GAP = 4;
    private static final double GROUP_GAP = 14;
    private static final double LEGEND = 30;
    private static final double AXIS = 24;
    /** Mean width of a letter at the size of the style sheet; generous, since fonts differ. */
    private static final double LETTER = 7.4;

    private static final double MAX_NAME = 190;
    /** A row for the name above its bars, where there is no room beside them. */
    private static final double NAME = 18;

    private final Chart chart;
    private final ChartText text;
    private final Palette palette;
    private final Scale scale;
    private final double width;
    private final boolean stacked;
    private final double left;
    private final double right;
    private final double top;

    BarPicture(Chart chart, ChartText text, double width) {
        this.chart = chart;
        this.text = text;
        this.width = width;
        this.stacked = width < ChartExtensions.WIDE;
        this.palette = new Palette(stacked ? chart.id() + "-n" : chart.id());
        this.scale = Scale.of(chart);
        this.left = stacked ? 12 : Math.min(MAX_NAME, longest(chart.categories()) * LETTER) + 12;
        this.right = width - longestValue() * LETTER - 12;
        this.top =
                chart.series().size() > 1 ? LEGEND * (stacked ? chart.series().size() : 1) : 4;
    }

    void draw(Svg svg) {
        double height = top + chart.categories().size() * groupHeight() + AXIS;
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + Svg.number(width) + " " + Svg.number(height),
                "role",
                "img",
                "aria-label",
                chart.title());
        palette.define(svg, chart.series().size());
        if (chart.series().size() > 1) {
            legend(svg);
        }
        grid(svg, height - AXIS);
        for (int category = 0; category < chart.categories().size(); category++) {
            group(svg, category, top + category * groupHeight() + GROUP_GAP / 2);
        }
        svg.empty("line", "class", "chart-axis", "x1", left, "x2", left, "y1", top, "y2", height - AXIS);
        svg.close();
    }

    private void legend(Svg svg) {
        double x = left;
        double y = 0;
        for (int series = 0; series < chart.series().size(); series++) {
            String name = chart.series().get(series).name();
            svg.empty("rect", "x", x, "y", y + 3, "width", 14.0, "height", 14.0, "fill", palette.fill(series));
            svg.text("text", name, "class", "chart-text", "x", x + 20, "y", y + 15);
            x += stacked ? 0 : 44 + name.length() * LETTER;
            y += stacked ? LEGEND : 0;
        }
    }

    private void grid(Svg svg, double bottom) {
        for (BigDecimal tick : scale.ticks()) {
            double x = x(tick);
            svg.empty("line", "class", "chart-grid", "x1", x, "x2", x, "y1", top, "y2", bottom);
            svg.text(
                    "text",
                    text.value(tick),
                    "class",
                    "chart-muted",
                    "x",
                    x,
                    "y",
                    bottom + 17,
                    "text-anchor",
                    "middle");
        }
        if (chart.target() != null) {
            double x = x(chart.target().value());
            svg.empty("line", "class", "chart-target", "x1", x, "x2", x, "y1", top, "y2", bottom);
        }
    }

    private void group(Svg svg, int category, double y) {
        double middle = y + (groupHeight() - GROUP_GAP) / 2;
        svg.text(
                "text",
                shortened(chart.categories().get(category)),
                "class",
                "chart-text",
                "x",
                stacked ? left : left - 10,
                "y",
                stacked ? y + 12 : middle + 4.5,
                "text-anchor",
                stacked ? "start" : "end");
        double first = stacked ? y + NAME : y;
        for (int series = 0; series < chart.series().size(); series++) {
            bar(svg, series, category, first + series * (BAR + BAR_GAP));
        }
    }

    private void bar(Svg svg, int series, int category, double y) {
        Chart.Series each = chart.series().get(series);
        BigDecimal value = each.values().get(category);
        svg.open("g", "class", "chart-mark");
        svg.text("title", text.mark(each, category));
        if (value == null) {
            // With several bars in a group it must be said whose is missing.
            String whose = chart.series().size() == 1 ? "" : each.name() + ": ";
            svg.text("text", whose + text.value(null), "class", "chart-missing", "x", left + 8, "y", y + 14.5);
        } else {
            // A value that is there but small keeps a visible bar; zero has none.
            double length = value.signum() == 0 ? 0 : Math.max(2, x(value) - left);
            svg.empty("rect", "x", left, "y", y, "width", length, "height", BAR, "fill", palette.fill(series));
            svg.text(
                    "text",
                    text.value(value),
                    "class",
                    "chart-text chart-label",
                    "x",
                    left + length + 8,
                    "y",
                    y + 14.5);
        }
        svg.close();
    }

    private double x(BigDecimal value) {
        return left + scale.position(value) * (right - left);
    }

    private double groupHeight() {
        return chart.series().size() * (BAR + BAR_GAP) - BAR_GAP + GROUP_GAP + (stacked ? NAME : 0);
    }

    private String shortened(String name) {
        int letters = (int) ((stacked ? width - left : MAX_NAME) / LETTER);
        return name.length() <= letters ? name : name.substring(0, letters - 1) + "…";
    }

    private int longestValue() {
        BigDecimal largest = chart.largest();
        return text.value(largest).length() + 1;
    }

    private static int longest(List<String> names) {
        return names.stream().mapToInt(String::length).max().orElse(0);
    }
}
