package id.lindung.portal.commitment;

import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.IndicatorAnswer;
import id.lindung.portal.chart.Chart;
import id.lindung.portal.term.TargetCheck;
import java.util.List;
import java.util.Objects;

/**
 * One indicator of a commitment with what the platform last said of it.
 *
 * @param latest null where no update that counts says anything
 * @param from the update that says it; null as above
 * @param chart its values over time beside the target; null where there are too few to compare
 */
public record Measure(IndicatorView indicator, IndicatorAnswer latest, ComplianceUpdateView from, Chart chart) {

    /** @param reported updates that count, the latest first */
    static Measure of(IndicatorView indicator, List<ComplianceUpdateView> reported, Chart chart) {
        ComplianceUpdateView from = reported.stream()
                .filter(update -> answer(update, indicator) != null)
                .findFirst()
                .orElse(null);
        return new Measure(indicator, from == null ? null : answer(from, indicator), from, chart);
    }

    /** What the update says of the indicator; null where it says nothing. */
    static IndicatorAnswer answer(ComplianceUpdateView update, IndicatorView indicator) {
        return update.answers().stream()
                .filter(answer -> Objects.equals(answer.indicatorCode(), indicator.code()))
                .findFirst()
                .orElse(null);
    }

    /**
     * What the latest value says of the target.
     *
     * @param due whether it is to be reached by now, as {@code CommitmentView} says
     */
    public TargetCheck check(boolean due) {
        return TargetCheck.of(indicator, latest == null ? null : latest.value(), due);
    }
}
