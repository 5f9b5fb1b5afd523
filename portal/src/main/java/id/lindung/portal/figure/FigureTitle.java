package id.lindung.portal.figure;

import id.lindung.contracts.figure.PublishedMetric;
import id.lindung.portal.format.Formats;
import id.lindung.portal.text.Texts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Says in a chart's title what it shows of Indonesia, as far as its figures say it. */
final class FigureTitle {

    /** From here on growth is told as a multiple. */
    private static final BigDecimal DOUBLE = BigDecimal.valueOf(2);

    /** From here on without a digit behind the decimal sign. */
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final FigureMessages messages;
    private final Formats formats;
    private final Texts texts;
    private final PublishedMetric metric;

    FigureTitle(Texts texts, PublishedMetric metric) {
        this.messages = texts.in(FigureMessages.class);
        this.formats = texts.formats();
        this.texts = texts;
        this.metric = metric;
    }

    /** @param values of Indonesia, one for each half-year; null where nothing was reported */
    String of(List<FigureCharts.HalfYear> axis, List<BigDecimal> values) {
        String name = messages.metric(metric);
        List<Integer> reported = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                reported.add(i);
            }
        }
        if (reported.isEmpty()) {
            return messages.chartTitleNone(name);
        }
        int first = reported.get(0);
        int last = reported.get(reported.size() - 1);
        if (first == last) {
            return messages.chartTitleOne(
                    name, written(values.get(last)), axis.get(last).label(texts));
        }
        return metric.isComparableOverTime()
                ? messages.chartTitle(
                        name,
                        change(values.get(first), values.get(last)),
                        written(values.get(first)),
                        axis.get(first).label(texts),
                        written(values.get(last)),
                        axis.get(last).label(texts))
                : messages.chartTitlePlain(name);
    }

    private String change(BigDecimal first, BigDecimal last) {
        if (written(first).equals(written(last))) {
            return messages.unchanged();
        }
        if (last.compareTo(first) < 0) {
            return messages.fell();
        }
        if (metric.isShare() || first.signum() == 0 || last.compareTo(first.multiply(DOUBLE)) < 0) {
            return messages.rose();
        }
        BigDecimal times = last.divide(first, MathContext.DECIMAL64);
        // Rounded once, as it is written: 26.45 is not 26.5 and then 27.
        return messages.grew(
                formats.number(times, times.setScale(1, RoundingMode.HALF_UP).compareTo(TEN) < 0 ? 1 : 0));
    }

    private String written(BigDecimal value) {
        return metric.isShare() ? formats.percent(value) : formats.inFull(value);
    }
}
