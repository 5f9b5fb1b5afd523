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

    /**
     * What was not reported, in words: the name and the categories, those that follow each other as a span. What a bar
     * chart says at the place of the bar is not repeated.
     */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (Chart.Series series : chart.kind().isOverTime() ? chart.series() : List.<Chart.Series>of()) {
            List<String> spans = spans(series);
            if (!spans.isEmpty()) {
                gaps.add(new Gap(series.name(), spans));
            }
        }
        chart.unreported().forEach(name -> gaps.add(new Gap(name, List.of())));
        return gaps;
    }

    private List<String> spans(Chart.Series series) {
        List<String> spans = new ArrayList<>();
        List<BigDecimal> values = series.values();
        for (int first = 0; first < values.size(); first++) {
            int last = first;
            while (last < values.size() && values.get(last) == null) {
                last++;
            }
            if (last > first) {
                spans.add(formats.span(
                        chart.categories().get(first), chart.categories().get(last - 1)));
                first = last;
            }
        }
        return spans;
    }

    /**
     * What was not reported of one name.
     *
     * @param spans categories; none if nothing was reported at all
     */
    record Gap(String name, List<String> spans) {}

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
