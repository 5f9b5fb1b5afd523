package id.lindung.portal.figure;

import id.lindung.contracts.figure.FigureDataset;
import id.lindung.portal.chart.Chart;
import id.lindung.portal.layout.Option;
import java.util.List;

/**
 * Published figures of one platform.
 *
 * @param chart the chosen metric in several countries; null when nothing was imported
 * @param periods heads of the table's columns
 * @param bounded that not all periods are shown; null where all may be
 * @param rows one metric of Indonesia each
 * @param note what has to be known to read the chosen metric rightly; null where nothing has
 * @param origin source and version of what is shown
 * @param imported when and by whom, as far as the reader may know; null where it cannot be told
 * @param sha256 of the file that it was imported from; null where it cannot be told
 */
public record FigurePage(
        FigureDataset dataset,
        String platform,
        String metric,
        List<Option> platforms,
        List<Option> datasets,
        List<Option> metrics,
        Chart chart,
        List<String> periods,
        String bounded,
        List<Row> rows,
        String note,
        String origin,
        String imported,
        String sha256) {

    /** One metric over all periods; null values were not reported. */
    public record Row(String metric, List<String> values) {}
}
