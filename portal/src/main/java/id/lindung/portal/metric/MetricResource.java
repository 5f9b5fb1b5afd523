package id.lindung.portal.metric;

import id.lindung.contracts.metric.StatementMetrics;
import id.lindung.contracts.metric.TakedownFigures;
import id.lindung.contracts.metric.TakedownMetrics;
import id.lindung.portal.chart.Chart;
import id.lindung.portal.client.ModerationApi;
import id.lindung.portal.form.FormMessages;
import id.lindung.portal.layout.Option;
import id.lindung.portal.locale.DisplayZone;
import id.lindung.portal.part.Available;
import id.lindung.portal.reference.ContentCategories;
import id.lindung.portal.reference.PlatformNames;
import id.lindung.portal.session.Viewer;
import id.lindung.portal.text.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Takedown metrics by category, platform or month, and what platforms state of their own moderation. */
@Path("/metrik")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MetricResource {

    private final ModerationApi moderation;
    private final ContentCategories categories;
    private final PlatformNames platforms;
    private final FigureWords words;
    private final TakedownCharts charts;
    private final Viewer viewer;
    private final Texts texts;
    private final PeriodReading periods;

    MetricResource(
            @RestClient ModerationApi moderation,
            ContentCategories categories,
            PlatformNames platforms,
            FigureWords words,
            TakedownCharts charts,
            Viewer viewer,
            Texts texts,
            PeriodReading periods) {
        this.moderation = moderation;
        this.categories = categories;
        this.platforms = platforms;
        this.words = words;
        this.charts = charts;
        this.viewer = viewer;
        this.texts = texts;
        this.periods = periods;
    }

    @GET
    public TemplateInstance metrics(
            @QueryParam("dari") String from,
            @QueryParam("sampai") String to,
            @QueryParam("platform") String platform,
            @QueryParam("kategori") String category,
            @QueryParam("menurut") String group) {
        PeriodChoice choice = periods.read(from, to);
        Period period = choice.shown();
        Grouping grouping = Grouping.ofPath(group);
        TakedownMetrics takedown = Available.orNull(() -> moderation.takedownMetrics(
                said(platform),
                said(category),
                period.from(),
                period.to(),
                texts.zone().id().getId(),
                grouping.wireName()));
        StatementMetrics statements =
                Available.orNull(() -> moderation.statementMetrics(said(platform), period.from(), period.to()));
        MetricMessages messages = texts.in(MetricMessages.class);
        FigureLinks links = new FigureLinks(period, said(platform), said(category));
        return Templates.metrics(new MetricPage(
                choice,
                texts.zone().name(),
                grouping,
                platform == null ? "" : platform,
                category == null ? "" : category,
                viewer.isPlatform() ? List.of() : orAll(platforms.options()),
                orAll(categories.choices()),
                groupings(messages),
                takedown,
                takedown == null ? null : words.of(messages.total(), takedown.total(), links),
                takedown == null ? null : undelivered(links),
                takedown == null ? List.of() : groups(takedown, grouping, links),
                chart(takedown, grouping, period),
                takedown == null ? null : scope(takedown, messages),
                statements,
                statements == null ? null : scope(statements, messages),
                statements == null ? List.of() : tables(statements)));
    }

    private String scope(TakedownMetrics takedown, MetricMessages messages) {
        String all = texts.in(FormMessages.class).all();
        return messages.scope(
                takedown.platformId() == null ? all : platforms.of(takedown.platformId()),
                takedown.category() == null ? all : categories.label(takedown.category()));
    }

    private String scope(StatementMetrics statements, MetricMessages messages) {
        return messages.statementsScope(
                texts.formats().longDate(statements.from()),
                texts.formats().longDate(statements.to()),
                DisplayZone.nameOf(ZoneId.of(statements.zone())),
                statements.platformId() == null
                        ? texts.in(FormMessages.class).all()
                        : platforms.of(statements.platformId()));
    }

    private Chart chart(TakedownMetrics takedown, Grouping grouping, Period period) {
        if (takedown == null) {
            return null;
        }
        return switch (grouping) {
            case CATEGORY -> charts.byCategory(takedown);
            case MONTH -> charts.byMonth(takedown, period);
            case PLATFORM -> null;
        };
    }

    private Long undelivered(FigureLinks links) {
        return Available.orNull(() -> words.undelivered(links));
    }

    private List<FigureWords.Words> groups(TakedownMetrics takedown, Grouping grouping, FigureLinks links) {
        return takedown.groups().stream()
                .map(figures -> words.of(name(figures, grouping), figures, links.of(grouping, figures.group())))
                .toList();
    }

    private String name(TakedownFigures figures, Grouping grouping) {
        return switch (grouping) {
            case CATEGORY -> categories.label(figures.group());
            case PLATFORM -> platforms.of(figures.group());
            case MONTH -> texts.formats().month(YearMonth.parse(figures.group()));
        };
    }

    private List<Option> groupings(MetricMessages messages) {
        return Arrays.stream(Grouping.values())
                .filter(grouping -> grouping != Grouping.PLATFORM || !viewer.isPlatform())
                .map(grouping -> Option.of(grouping.path(), messages.groupName(grouping)))
                .toList();
    }

    private static List<MetricPage.StatementTable> tables(StatementMetrics statements) {
        List<MetricPage.StatementTable> tables = new ArrayList<>();
        tables.add(table(Dimension.CATEGORY, statements.byCategory(), statements));
        tables.add(table(Dimension.VISIBILITY, statements.byVisibilityDecision(), statements));
        tables.add(table(Dimension.GROUND, statements.byDecisionGround(), statements));
        tables.add(table(Dimension.DECISION, statements.byAutomatedDecision(), statements));
        tables.add(table(Dimension.DETECTION, statements.byAutomatedDetection(), statements));
        tables.add(table(Dimension.SOURCE, statements.bySourceType(), statements));
        tables.add(table(Dimension.FINDING, statements.byFinding(), statements));
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    private static MetricPage.StatementTable table(
            Dimension dimension, List<StatementMetrics.Count> counts, StatementMetrics statements) {
        return new MetricPage.StatementTable(
                dimension,
                counts.stream()
                        .filter(count -> count.statements() > 0)
                        .map(count -> new MetricPage.Row(
                                count.value(),
                                count.statements(),
                                (double) count.statements() / statements.statements()))
                        .toList());
    }

    private List<Option> orAll(List<Option> options) {
        return Option.orAny(texts.in(FormMessages.class).all(), options);
    }

    private static String said(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    @CheckedTemplate(basePath = "metric")
    static class Templates {
        static native TemplateInstance metrics(MetricPage page);
    }
}
