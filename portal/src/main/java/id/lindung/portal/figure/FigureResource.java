package id.lindung.portal.figure;

import id.lindung.contracts.figure.FigureDataset;
import id.lindung.contracts.figure.FigureImportReport;
import id.lindung.contracts.figure.FigureMetrics;
import id.lindung.contracts.figure.FigureView;
import id.lindung.contracts.figure.PublishedMetric;
import id.lindung.contracts.paging.Page;
import id.lindung.contracts.platform.PublicPlatform;
import id.lindung.portal.client.FiguresApi;
import id.lindung.portal.client.PlatformsApi;
import id.lindung.portal.history.Timeline;
import id.lindung.portal.layout.Option;
import id.lindung.portal.listing.AllPages;
import id.lindung.portal.part.Available;
import id.lindung.portal.text.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Published figures: one chart, and the table of everything the publisher says of Indonesia. */
@Path("/angka")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class FigureResource {

    private final FiguresApi figures;
    private final PlatformsApi platforms;
    private final FigureCharts charts;
    private final FigureConfig config;
    private final Timeline timeline;
    private final Texts texts;

    FigureResource(
            @RestClient FiguresApi figures,
            @RestClient PlatformsApi platforms,
            FigureCharts charts,
            FigureConfig config,
            Timeline timeline,
            Texts texts) {
        this.figures = figures;
        this.platforms = platforms;
        this.charts = charts;
        this.config = config;
        this.timeline = timeline;
        this.texts = texts;
    }

    @GET
    public TemplateInstance figures(
            @QueryParam("platform") String platform,
            @QueryParam("data") String data,
            @QueryParam("ukuran") String measure) {
        String platformId = platform == null || platform.isBlank() ? config.firstPlatform() : platform.strip();
        FigureDataset dataset = named(FigureDataset.values(), data).orElse(FigureDataset.GOVERNMENT_REMOVAL_REQUESTS);
        List<PublishedMetric> offered = PublishedMetric.of(dataset).stream()
                .filter(metric -> !metric.isGlobal())
                .toList();
        PublishedMetric metric = named(PublishedMetric.values(), measure)
                .filter(offered::contains)
                .orElse(offered.get(0));
        List<FigureView> own = AllPages.of(cursor -> figures.published(
                platformId, dataset, List.of(FigureCharts.INDONESIA), null, null, null, cursor, AllPages.LIMIT));
        List<FigureCharts.HalfYear> axis = FigureCharts.HalfYear.axis(own);
        FigureImportReport present = present(platformId, dataset, own);
        return Templates.figures(new FigurePage(
                dataset,
                platformId,
                metric.name(),
                platforms(),
                Option.each(List.of(FigureDataset.values()), messages()::dataset),
                Option.each(offered, messages()::metric),
                charts.compare(platformId, dataset, metric),
                axis.stream().map(half -> half.label(texts)).toList(),
                axis.size() == FigureCharts.HalfYear.MOST ? messages().bounded(String.valueOf(axis.size())) : null,
                rows(own, axis),
                note(metric),
                own.isEmpty() ? null : origin(own.get(0)),
                present == null ? null : imported(present),
                present == null ? null : present.sha256()));
    }

    private String origin(FigureView figure) {
        return messages().version(String.valueOf(figure.version()), figure.source());
    }

    /** The import that the figures come from; null where there is none, or the service does not answer. */
    private FigureImportReport present(String platformId, FigureDataset dataset, List<FigureView> own) {
        if (own.isEmpty()) {
            return null;
        }
        Page<FigureImportReport> found = Available.orNull(
                () -> figures.imports(platformId, dataset, own.get(0).version(), null, 1));
        return found == null ? null : found.items().stream().findFirst().orElse(null);
    }

    private String imported(FigureImportReport present) {
        return messages()
                .importedAt(
                        String.valueOf(present.version()),
                        texts.formats().moment(present.importedAt()),
                        timeline.by(present.importedBy()));
    }

    /** Known metrics in our order, then whatever else the publisher has. */
    private List<FigurePage.Row> rows(List<FigureView> own, List<FigureCharts.HalfYear> axis) {
        List<String> names = new ArrayList<>(Arrays.stream(PublishedMetric.values())
                .map(PublishedMetric::publishedName)
                .filter(name -> own.stream().anyMatch(figure -> figure.metric().equalsIgnoreCase(name)))
                .toList());
        own.stream()
                .map(FigureView::metric)
                .filter(name -> names.stream().noneMatch(name::equalsIgnoreCase))
                .distinct()
                .forEach(names::add);
        return names.stream().map(name -> row(name, own, axis)).toList();
    }

    private FigurePage.Row row(String name, List<FigureView> own, List<FigureCharts.HalfYear> axis) {
        Optional<PublishedMetric> metric = PublishedMetric.named(name);
        List<String> values = new ArrayList<>();
        for (FigureCharts.HalfYear half : axis) {
            values.add(own.stream()
                    .filter(figure -> figure.metric().equalsIgnoreCase(name)
                            && figure.periodFrom().equals(half.from()))
                    .map(FigureView::value)
                    .filter(value -> value != null)
                    .findFirst()
                    .map(value -> quoted(name, value))
                    .orElse(null));
        }
        return new FigurePage.Row(metric.map(messages()::metric).orElse(name), values);
    }

    /** With all its digits, whoever named the metric: what is quoted is not rounded. */
    private String quoted(String metric, BigDecimal value) {
        return FigureMetrics.isShare(metric)
                ? texts.formats().percentInFull(value)
                : texts.formats().inFull(value);
    }

    private String note(PublishedMetric metric) {
        if (metric == PublishedMetric.REMOVAL_RATE) {
            return messages().rateNote();
        }
        return metric.isComparableOverTime() ? null : messages().shareNote();
    }

    private List<Option> platforms() {
        List<PublicPlatform> all = AllPages.of(cursor -> platforms.published(cursor, AllPages.LIMIT));
        return all.stream()
                .map(platform -> Option.of(platform.id(), platform.name()))
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private FigureMessages messages() {
        return texts.in(FigureMessages.class);
    }

    @CheckedTemplate(basePath = "figure")
    static class Templates {
        static native TemplateInstance figures(FigurePage page);
    }
}
