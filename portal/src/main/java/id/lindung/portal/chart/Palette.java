package id.lindung.portal.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * Tells series apart without colour: each has a pattern for its bars, and a dash and a mark for its line. Colours come
 * from the style sheet, by class.
 */
final class Palette {

    private static final int TILE = 8;

    private final String chartId;

    Palette(String chartId) {
        this.chartId = chartId;
    }

    /** Definitions of the patterns, once in a picture. */
    void define(Svg svg, int series) {
        svg.open("defs");
        for (int index = 0; index < series; index++) {
            String number = String.valueOf(index + 1);
            svg.open(
                    "pattern", "id", patternId(index), "width", TILE, "height", TILE, "patternUnits", "userSpaceOnUse");
            svg.empty("rect", "class", "chart-fill-" + number, "width", TILE, "height", TILE);
            hatch(svg, index);
            svg.close();
        }
        svg.close();
    }

    String fill(int series) {
        return "url(#" + patternId(series) + ")";
    }

    static String lineClass(Chart chart, int series) {
        int number = series + 1;
        if (chart.isContext(series)) {
            return "chart-line chart-context-line chart-dash-" + number;
        }
        return "chart-line chart-stroke-" + number + (chart.focus() == null ? " chart-dash-" + number : " chart-focus");
    }

    /** Of the name of a series. */
    static String nameClass(Chart chart, int series) {
        return chart.isContext(series) ? "chart-muted" : "chart-label chart-fill-" + (series + 1);
    }

    /** A line through the values; what was not reported interrupts it. */
    static String path(List<BigDecimal> values, IntToDoubleFunction x, ToDoubleFunction<BigDecimal> y) {
        StringBuilder path = new StringBuilder();
        boolean pen = false;
        for (int category = 0; category < values.size(); category++) {
            BigDecimal value = values.get(category);
            if (value != null) {
                path.append(pen ? 'L' : 'M').append(Svg.number(x.applyAsDouble(category)));
                path.append(' ').append(Svg.number(y.applyAsDouble(value)));
            }
            pen = value != null;
        }
        return path.toString();
    }

    /** The mark of a series' points: circle, square, triangle, diamond, star and cross in turn. */
    static void mark(Svg svg, Chart chart, int series, double x, double y, String title) {
        String d =
                switch (series) {
                    case 1 -> "M%1$s %2$sm-4.5-4.5h9v9h-9z";
                    case 2 -> "M%1$s %2$sm0-5.5l5.5 9.5h-11z";
                    case 3 -> "M%1$s %2$sm0-6l6 6-6 6-6-6z";
                    case 4 -> "M%1$s %2$sm-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z";
                    case 5 -> "M%1$s %2$sm-5-4h10l-5 9z";
                    default -> "M%1$s %2$sm-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z";
                };
        String paint = chart.isContext(series) ? "chart-context" : "chart-fill-" + (series + 1);
        svg.open("path", "class", "chart-mark " + paint, "d", place(d, x, y));
        svg.text("title", title);
        svg.close();
    }

    private static String place(String path, double x, double y) {
        return String.format(Locale.ROOT, path, Svg.number(x), Svg.number(y));
    }

    private static void hatch(Svg svg, int series) {
        String d =
                switch (series) {
                    case 1 -> "M-2 2l4-4M0 8l8-8M6 10l4-4";
                    case 2 -> "M0 4h8";
                    case 3 -> "M-2 6l4 4M0 0l8 8M6-2l4 4";
                    case 4 -> "M4 0v8";
                    case 5 -> "M0 4h8M4 0v8";
                    default -> "";
                };
        if (!d.isEmpty()) {
            svg.empty("path", "class", "chart-hatch", "d", d);
        }
    }

    private String patternId(int series) {
        return chartId + "-p" + (series + 1);
    }
}
