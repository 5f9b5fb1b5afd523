package id.lindung.portal.chart;

import java.util.Locale;

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

    static String lineClass(int series) {
        int number = series + 1;
        return "chart-line chart-stroke-" + number + " chart-dash-" + number;
    }

    /** The mark of a series' points: circle, square, triangle, diamond, star and cross in turn. */
    static void mark(Svg svg, int series, double x, double y, String title) {
        String d =
                switch (series) {
                    case 1 -> "M%1$s %2$sm-4.5-4.5h9v9h-9z";
                    case 2 -> "M%1$s %2$sm0-5.5l5.5 9.5h-11z";
                    case 3 -> "M%1$s %2$sm0-6l6 6-6 6-6-6z";
                    case 4 -> "M%1$s %2$sm-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z";
                    case 5 -> "M%1$s %2$sm-5-4h10l-5 9z";
                    default -> "M%1$s %2$sm-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z";
                };
        svg.open("path", "class", "chart-mark chart-fill-" + (series + 1), "d", place(d, x, y));
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
