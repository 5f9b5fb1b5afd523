package id.lindung.portal.metric;

import id.lindung.contracts.metric.StatementMetrics;
import id.lindung.contracts.metric.TakedownMetrics;
import id.lindung.portal.chart.Chart;
import id.lindung.portal.layout.Option;
import java.util.List;

/**
 * The explorer of metrics.
 *
 * @param choice the chosen period and the one that is shown
 * @param takedown null when moderation-service does not answer
 * @param total the figures over all groups
 * @param undelivered items sent in the period that their platform has not received yet; null when that is not known
 * @param groups one row for each group
 * @param scope which filters the takedown figures are under, in words
 * @param statements null when moderation-service does not answer
 * @param statementsScope which days and filters the statements are of, in words
 */
public record MetricPage(
        PeriodChoice choice,
        String zone,
        Grouping grouping,
        String platform,
        String category,
        List<Option> platforms,
        List<Option> categories,
        List<Option> groupings,
        TakedownMetrics takedown,
        FigureWords.Words total,
        Long undelivered,
        List<FigureWords.Words> groups,
        Chart chart,
        String scope,
        StatementMetrics statements,
        String statementsScope,
        List<StatementTable> tables) {

    /** The period that is shown. */
    public Period period() {
        return choice.shown();
    }

    /** Whether what is open now is told apart by the groups; it belongs to no month of the period. */
    public boolean isStockGrouped() {
        return grouping != Grouping.MONTH;
    }

    /** Statements by one dimension. */
    public record StatementTable(Dimension dimension, List<Row> rows) {}

    /** Statements with one value. */
    public record Row(String value, long statements, double share) {}
}
