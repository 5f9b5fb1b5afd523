package id.lindung.portal.figure;

import id.lindung.contracts.figure.FigureDataset;
import id.lindung.contracts.figure.FigureView;
import id.lindung.contracts.figure.PublishedMetric;
import id.lindung.portal.chart.Chart;
import id.lindung.portal.chart.ChartBuilder;
import id.lindung.portal.client.FiguresApi;
import id.lindung.portal.listing.AllPages;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Draws a published metric of Indonesia beside its neighbours, half-year by half-year. */
@ApplicationScoped
public class FigureCharts {

    static final String INDONESIA = "ID";

    /** Indonesia first, then the neighbours that the ministry compares it with. */
    private static final List<String> COUNTRIES = List.of(INDONESIA, "MY", "PH", "SG", "TH", "VN");

    /** From this many times Indonesia's largest value on, each country is drawn in a picture of its own. */
    private static final BigDecimal FLATTENING = BigDecimal.valueOf(4);

    /** Before this day the publisher names no countries. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);

    private final FiguresApi figures;
    private final FigureConfig config;
    private final Texts texts;

    FigureCharts(@RestClient FiguresApi figures, FigureConfig config, Texts texts) {
        this.figures = figures;
        this.config = config;
        this.texts = texts;
    }

    /** The chart; null when nothing was imported for the platform. */
    public Chart compare(String platformId, FigureDataset dataset, PublishedMetric metric) {
        List<FigureView> all = AllPages.of(cursor -> figures.published(
                platformId, dataset, COUNTRIES, metric.publishedName(), FIRST_DAY, null, cursor, AllPages.LIMIT));
        List<HalfYear> axis = HalfYear.axis(all);
        if (axis.isEmpty()) {
            return null;
        }
        FigureMessages messages = messages();
        boolean flattened = !metric.isShare() && isFlattened(all);
        ChartBuilder chart = drawn(
                        metric, new FigureTitle(texts, metric).of(axis, values(all, axis, INDONESIA)), flattened)
                .focus(name(INDONESIA))
                .over(
                        messages.period(),
                        axis.stream().map(half -> half.label(texts)).toList())
                .source(all.get(0).source(), null);
        COUNTRIES.forEach(country -> chart.add(name(country), values(all, axis, country)));
        String counts = flattened ? messages.unitPanels() : messages.unitCount();
        return (metric.isShare() ? chart.shares(messages.unitShare()) : chart.counts(counts)).build();
    }

    /** The requests that most readers come for, of the platform that is shown first. */
    public Chart requests() {
        return compare(config.firstPlatform(), FigureDataset.GOVERNMENT_REMOVAL_REQUESTS, PublishedMetric.REQUESTS);
    }

    private ChartBuilder drawn(PublishedMetric metric, String title, boolean flattened) {
        if (!metric.isComparableOverTime()) {
            return ChartBuilder.points("negara", title);
        }
        return flattened ? ChartBuilder.panels("negara", title) : ChartBuilder.lines("negara", title);
    }

    /** Whether another country's counts are so large that Indonesia's line would lie flat beside them. */
    private static boolean isFlattened(List<FigureView> all) {
        BigDecimal own = largest(all.stream().filter(figure -> figure.country().equals(INDONESIA)));
        return own.signum() > 0 && largest(all.stream()).compareTo(own.multiply(FLATTENING)) > 0;
    }

    private static BigDecimal largest(Stream<FigureView> figures) {
        return figures.map(FigureView::value)
                .filter(value -> value != null)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private static List<BigDecimal> values(List<FigureView> all, List<HalfYear> axis, String country) {
        List<BigDecimal> values = new ArrayList<>();
        for (HalfYear half : axis) {
            values.add(all.stream()
                    .filter(figure -> figure.country().equals(country))
                    .filter(figure -> figure.periodFrom().equals(half.from()))
                    .map(FigureView::value)
                    .filter(value -> value != null)
                    .findFirst()
                    .orElse(null));
        }
        return values;
    }

    private String name(String country) {
        return new Locale("", country).getDisplayCountry(texts.language().locale());
    }

    private FigureMessages messages() {
        return texts.in(FigureMessages.class);
    }

    /** A half-year of the axis; all between the first and the last are there, with figures or without. */
    record HalfYear(LocalDate from) {

        private static final int MONTHS = 6;
        /** Ten years: more columns than that are read by nobody, and the interface has them all. */
        static final int MOST = 20;

        /** The latest {@value #MOST} at most. */
        static List<HalfYear> axis(List<FigureView> figures) {
            LocalDate first = figures.stream()
                    .map(FigureView::periodFrom)
                    .min(LocalDate::compareTo)
                    .orElse(null);
            LocalDate last = figures.stream()
                    .map(FigureView::periodFrom)
                    .max(LocalDate::compareTo)
                    .orElse(null);
            LinkedList<HalfYear> axis = new LinkedList<>();
            for (LocalDate from = last;
                    from != null && !from.isBefore(first) && axis.size() < MOST;
                    from = from.minusMonths(MONTHS)) {
                axis.addFirst(new HalfYear(from));
            }
            return axis;
        }

        /** {@code Jan–Jun 2022}. */
        String label(Texts texts) {
            String begin = from.getMonth()
                    .getDisplayName(TextStyle.SHORT, texts.language().locale());
            return begin + "–" + texts.formats().month(YearMonth.from(from.plusMonths(MONTHS - 1L)));
        }
    }
}
