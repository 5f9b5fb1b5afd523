package id.lindung.portal.commitment;

import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.IndicatorAnswer;
import id.lindung.portal.chart.Chart;
import id.lindung.portal.chart.ChartBuilder;
import id.lindung.portal.term.TermMessages;
import id.lindung.portal.term.Units;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Draws what a platform reported of an indicator, report by report, beside its target. */
@ApplicationScoped
class IndicatorCharts {

    /** Two years of quarters. */
    private static final int REPORTS_SHOWN = 8;

    private final Texts texts;

    IndicatorCharts(Texts texts) {
        this.texts = texts;
    }

    /**
     * The chart; null if there are fewer than two values, or if one is negative, which the axes cannot show.
     *
     * @param reported updates that count, the latest first
     */
    Chart of(IndicatorView indicator, List<ComplianceUpdateView> reported) {
        List<ComplianceUpdateView> shown = new ArrayList<>(reported.stream()
                .filter(update -> Measure.answer(update, indicator) != null)
                .limit(REPORTS_SHOWN)
                .toList());
        Collections.reverse(shown);
        List<BigDecimal> values = new ArrayList<>();
        shown.forEach(update -> values.add(value(update, indicator)));
        if (values.stream().filter(Objects::nonNull).count() < 2 || isNegative(values, indicator)) {
            return null;
        }
        String label = texts.of(indicator.label());
        ChartBuilder chart = ChartBuilder.lines(
                        "ukuran-" + indicator.code(), messages().indicatorChart(label))
                .over(
                        messages().indicatorPeriod(),
                        shown.stream().map(this::period).toList())
                .add(label, values)
                .measures(messages().indicatorUnit(Units.inWords(indicator.unit(), texts.in(TermMessages.class))));
        if (indicator.target() != null) {
            chart.target(messages().target(), indicator.target());
        }
        return chart.build();
    }

    private static boolean isNegative(List<BigDecimal> values, IndicatorView indicator) {
        return Stream.concat(values.stream(), Stream.ofNullable(indicator.target()))
                .anyMatch(value -> value != null && value.signum() < 0);
    }

    private static BigDecimal value(ComplianceUpdateView update, IndicatorView indicator) {
        IndicatorAnswer answer = Measure.answer(update, indicator);
        return answer == null ? null : answer.value();
    }

    /** The month its period ends in; a report on no period stands at the day it was submitted. */
    private String period(ComplianceUpdateView update) {
        return update.periodTo() == null
                ? texts.formats().date(update.submittedAt())
                : texts.formats().month(YearMonth.from(update.periodTo()));
    }

    private CommitmentMessages messages() {
        return texts.in(CommitmentMessages.class);
    }
}
