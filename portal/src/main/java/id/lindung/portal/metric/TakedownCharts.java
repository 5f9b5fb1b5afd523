package id.lindung.portal.metric;

import id.lindung.contracts.metric.TakedownFigures;
import id.lindung.contracts.metric.TakedownMetrics;
import id.lindung.portal.chart.Chart;
import id.lindung.portal.chart.ChartBuilder;
import id.lindung.portal.reference.ContentCategories;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws takedown metrics. */
@ApplicationScoped
public class TakedownCharts {

    private final ContentCategories categories;
    private final Texts texts;

    TakedownCharts(ContentCategories categories, Texts texts) {
        this.categories = categories;
        this.texts = texts;
    }

    /** Items by category, the largest first; null when nothing was ordered. */
    public Chart byCategory(TakedownMetrics metrics) {
        List<TakedownFigures> groups = metrics.groups().stream()
                .filter(group -> group.itemsSent() > 0)
                .sorted(Comparator.comparingLong(TakedownFigures::itemsSent).reversed())
                .toList();
        if (groups.isEmpty()) {
            return null;
        }
        MetricMessages messages = messages();
        double share = (double) groups.get(0).itemsSent() / metrics.total().itemsSent();
        String title = messages.categoryChart(
                categories.label(groups.get(0).group()), texts.formats().percent(share));
        return ChartBuilder.bars("per-kategori", title)
                .over(
                        messages.groupName(Grouping.CATEGORY),
                        groups.stream()
                                .map(group -> categories.label(group.group()))
                                .toList())
                .add(
                        messages.itemsSent(),
                        groups.stream().map(TakedownFigures::itemsSent).toArray(Long[]::new))
                .counts(messages.categoryUnit())
                .source(messages.sourceLindung(), metrics.asOf())
                .build();
    }

    /** Share within the deadline month by month; a month in which nothing fell due has none. Null without any. */
    public Chart byMonth(TakedownMetrics metrics, Period months) {
        List<BigDecimal> shares = new ArrayList<>();
        String latestMonth = null;
        BigDecimal latest = null;
        for (YearMonth month : each(months)) {
            BigDecimal share = share(metrics, month);
            shares.add(share);
            if (share != null) {
                latestMonth = texts.formats().month(month);
                latest = share;
            }
        }
        if (latest == null) {
            return null;
        }
        MetricMessages messages = messages();
        String title = messages.monthChart(latestMonth, texts.formats().percent(latest));
        return ChartBuilder.lines("ketepatan", title)
                .over(messages.month(), axis(months))
                .add(messages.withinDeadline(), shares)
                .shares(messages.unitOver(
                        messages.monthUnit(),
                        texts.formats().longDate(months.from()),
                        texts.formats().longDate(months.to())))
                .source(messages.sourceLindung(), metrics.asOf())
                .build();
    }

    /** Orders month by month; a month without a group had none. Null without any. */
    public Chart sentByMonth(TakedownMetrics metrics, Period months) {
        if (metrics.total().ordersSent() == 0) {
            return null;
        }
        MetricMessages messages = messages();
        List<YearMonth> axis = each(months);
        String title = messages.sentChart(
                texts.formats().number(metrics.total().ordersSent()),
                texts.formats().number(axis.size()));
        return ChartBuilder.lines("dikirim", title)
                .over(messages.month(), axis(months))
                .add(
                        messages.ordersSent(),
                        axis.stream().map(month -> sent(metrics, month)).toArray(Long[]::new))
                .counts(messages.sentUnit())
                .source(messages.sourceLindung(), metrics.asOf())
                .build();
    }

    private static long sent(TakedownMetrics metrics, YearMonth month) {
        return metrics.groups().stream()
                .filter(group -> group.group().equals(month.toString()))
                .mapToLong(TakedownFigures::ordersSent)
                .sum();
    }

    private List<String> axis(Period months) {
        return each(months).stream().map(texts.formats()::month).toList();
    }

    private static List<YearMonth> each(Period months) {
        List<YearMonth> each = new ArrayList<>();
        YearMonth end = YearMonth.from(months.to());
        for (YearMonth month = YearMonth.from(months.from()); !month.isAfter(end); month = month.plusMonths(1)) {
            each.add(month);
        }
        return each;
    }

    private static BigDecimal share(TakedownMetrics metrics, YearMonth month) {
        return metrics.groups().stream()
                .filter(group -> group.group().equals(month.toString()))
                .map(group -> group.withinDeadline().share())
                .filter(share -> share != null)
                .map(BigDecimal::valueOf)
                .findFirst()
                .orElse(null);
    }

    private MetricMessages messages() {
        return texts.in(MetricMessages.class);
    }
}
