package id.lindung.portal.chart;

import java.util.List;

/** The data of a chart in words: what stands behind "show data". */
public record ChartTable(List<String> head, List<Row> rows) {

    /** One category with the value of each series. */
    public record Row(String category, List<Cell> cells) {}

    /** One value; not reported ones say so. */
    public record Cell(String text, boolean reported) {}
}
