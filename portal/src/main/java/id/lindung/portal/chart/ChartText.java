package id.lindung.portal.chart;

import id.lindung.portal.format.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The words of a chart: the picture and the table both take them from here. */
final class ChartText {

    private final Chart chart;
    private final Formats formats;

    ChartText(Chart chart, Formats formats) {
        this.chart = chart;
        this.formats = formats;
    }

    /** A value as it is written; "not reported" for null. */
    String value(BigDecimal value) {
        return switch (chart.unit()) {
            case COUNT -> formats.number(value);
            case SHARE -> formats.percent(value);
            case MEASURE -> formats.inFull(value);
        };
    }

    /** What a mark in the picture stands for, for example {@code Indonesia, 2024: 13.120}. */
    String mark(Chart.Series series, int category) {
        String name = series.name() + ", " + chart.categories().get(category);
        return name + ": " + value(series.values().get(category));
    }

    ChartTable table() {
        List<String> head = new ArrayList<>();
        head.add(chart.categoryHeading());
        chart.series().forEach(series -> head.add(series.name()));
        List<ChartTable.Row> rows = new ArrayList<>();
        for (int category = 0; category < chart.categories().size(); category++) {
            List<ChartTable.Cell> cells = new ArrayList<>();
            for (Chart.Series series : chart.series()) {
                BigDecimal value = series.values().get(category);
                cells.add(new ChartTable.Cell(value(value), value != null));
            }
            rows.add(new ChartTable.Row(chart.categories().get(category), cells));
        }
        return new ChartTable(head, rows);
    }
}
