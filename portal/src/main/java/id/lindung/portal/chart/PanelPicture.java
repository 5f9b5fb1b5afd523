package id.lindung.portal.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Small multiples: a picture for each series, with its name above and its first and last values beside its line. The
 * pictures share one scale, unless the chart says that each has its own; every scale begins at zero.
 */
final class PanelPicture {

    private static final double PANEL = 200;
    private static final double HEIGHT = 132;
    private static final double GAP = 14;
    private static final double TOP = 44;
    private static final double BOTTOM = HEIGHT - 22;
    private static final double INSET = 8;

    private final Chart chart;
    private final ChartText text;
    private final double width;
    private final int columns;
    private final double panel;

    PanelPicture(Chart chart, ChartText text, double width) {
        this.chart = chart;
        this.text = text;
        this.width = width;
        this.columns = Math.max(1, (int) (width / PANEL));
        this.panel = (width - (columns - 1) * GAP) / columns;
    }

    void draw(Svg svg) {
        int rows = (chart.series().size() + columns - 1) / columns;
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + Svg.number(width) + " " + Svg.number(rows * (HEIGHT + GAP) - GAP),
                "role",
                "img",
                "aria-label",
                chart.title());
        Scale shared = Scale.fromZero(chart);
        for (int series = 0; series < chart.series().size(); series++) {
            boolean own = chart.kind() == Chart.Kind.PANELS;
            double left = series % columns * (panel + GAP);
            double top = (double) (series / columns) * (HEIGHT + GAP);
            new Panel(series, left, top, own ? Scale.fromZero(chart.alone(series)) : shared).draw(svg);
        }
        svg.close();
    }

    private final class Panel {

        private final int index;
        private final Chart.Series series;
        private final double left;
        private final double top;
        private final Scale scale;

        private Panel(int index, double left, double top, Scale scale) {
            this.index = index;
            this.series = chart.series().get(index);
            this.left = left;
            this.top = top;
            this.scale = scale;
        }

        private void draw(Svg svg) {
            List<BigDecimal> values = series.values();
            label(svg, series.name(), Palette.nameClass(chart, index), left, top + 14, "start");
            svg.empty(
                    "line",
                    "class",
                    "chart-axis",
                    "x1",
                    left,
                    "x2",
                    left + panel,
                    "y1",
                    top + BOTTOM,
                    "y2",
                    top + BOTTOM);
            if (chart.target() != null) {
                double y = y(chart.target().value());
                svg.empty("line", "class", "chart-target", "x1", left, "x2", left + panel, "y1", y, "y2", y);
            }
            if (chart.kind() != Chart.Kind.POINTS) {
                svg.empty(
                        "path", "class", Palette.lineClass(chart, index), "d", Palette.path(values, this::x, this::y));
            }
            for (int category = 0; category < values.size(); category++) {
                if (values.get(category) != null) {
                    Palette.mark(svg, chart, index, x(category), y(values.get(category)), text.mark(series, category));
                }
            }
            ends(svg, values);
        }

        /**
         * The first and the last value in a row below the name, each above its own point, and the ends of the axis below
         * the line.
         */
        private void ends(Svg svg, List<BigDecimal> values) {
            int[] reported = IntStream.range(0, values.size())
                    .filter(category -> values.get(category) != null)
                    .toArray();
            double first = x(reported[0]);
            double last = x(reported[reported.length - 1]);
            if (last - first >= panel / 2) {
                label(svg, text.value(values.get(reported[0])), "chart-text", first - INSET, top + 31, "start");
            }
            boolean toTheRight = last < left + panel / 2;
            label(
                    svg,
                    text.value(values.get(reported[reported.length - 1])),
                    "chart-text",
                    toTheRight ? last - INSET : last + INSET,
                    top + 31,
                    toTheRight ? "start" : "end");
            List<String> names = chart.categories();
            label(svg, names.get(0), "chart-muted", left, top + HEIGHT - 5, "start");
            if (names.size() > 1) {
                label(svg, names.get(names.size() - 1), "chart-muted", left + panel, top + HEIGHT - 5, "end");
            }
        }

        private void label(Svg svg, String words, String style, double x, double y, String anchor) {
            svg.text("text", words, "class", style, "x", x, "y", y, "text-anchor", anchor);
        }

        private double x(int category) {
            int gaps = chart.categories().size() - 1;
            double room = panel - 2 * INSET;
            return left + INSET + (gaps == 0 ? room / 2 : room * category / gaps);
        }

        private double y(BigDecimal value) {
            return top + BOTTOM - scale.position(value) * (BOTTOM - TOP);
        }
    }
}
