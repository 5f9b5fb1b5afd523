package id.lindung.portal.dashboard;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.metric.ComplianceDashboard;
import id.lindung.contracts.metric.TakedownMetrics;
import id.lindung.contracts.takedown.OrderCounts;
import id.lindung.portal.client.FiguresApi;
import id.lindung.portal.client.ModerationApi;
import id.lindung.portal.layout.Option;
import id.lindung.portal.metric.FigureLinks;
import id.lindung.portal.metric.FigureWords;
import id.lindung.portal.metric.Grouping;
import id.lindung.portal.metric.MetricMessages;
import id.lindung.portal.metric.Period;
import id.lindung.portal.metric.PeriodChoice;
import id.lindung.portal.metric.PeriodReading;
import id.lindung.portal.metric.TakedownCharts;
import id.lindung.portal.part.Available;
import id.lindung.portal.part.Meanwhile;
import id.lindung.portal.reference.ContentCategories;
import id.lindung.portal.reference.PlatformNames;
import id.lindung.portal.security.FragmentRequest;
import id.lindung.portal.session.Viewer;
import id.lindung.portal.text.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The dashboard: of everything for officials, of its own platform for a platform. */
@Path("/dasbor")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DashboardResource {

    private static final int MONTHS = 6;

    private final ModerationApi moderation;
    private final FiguresApi compliance;
    private final WaitingOrders waiting;
    private final Notices notices;
    private final ContentCategories categories;
    private final PlatformNames platforms;
    private final FigureWords words;
    private final TakedownCharts charts;
    private final Viewer viewer;
    private final Texts texts;
    private final PeriodReading periods;

    DashboardResource(
            @RestClient ModerationApi moderation,
            @RestClient FiguresApi compliance,
            WaitingOrders waiting,
            Notices notices,
            ContentCategories categories,
            PlatformNames platforms,
            FigureWords words,
            TakedownCharts charts,
            Viewer viewer,
            Texts texts,
            PeriodReading periods) {
        this.moderation = moderation;
        this.compliance = compliance;
        this.waiting = waiting;
        this.notices = notices;
        this.categories = categories;
        this.platforms = platforms;
        this.words = words;
        this.charts = charts;
        this.viewer = viewer;
        this.texts = texts;
        this.periods = periods;
    }

    @GET
    public TemplateInstance dashboard(
            @QueryParam("dari") String from,
            @QueryParam("sampai") String to,
            @QueryParam("platform") String chosenPlatform,
            @QueryParam("kategori") String chosenCategory,
            @HeaderParam(FragmentRequest.HEADER) boolean refresh) {
        String platform = said(chosenPlatform);
        String category = said(chosenCategory);
        if (refresh) {
            return Templates.dashboard$todo(waiting.nearest(platform, category));
        }
        PeriodChoice choice = periods.read(from, to);
        Period period = choice.shown();
        Meanwhile<TakedownMetrics> ofMonths =
                Meanwhile.ask(() -> metrics(platform, category, period.months(MONTHS), Grouping.MONTH));
        Meanwhile<TakedownMetrics> ofPeriod =
                Meanwhile.ask(() -> metrics(platform, category, period, Grouping.CATEGORY));
        FigureLinks links = new FigureLinks(period, platform, category);
        Meanwhile<Long> undelivered = Meanwhile.ask(() -> words.undelivered(links));
        Meanwhile<OrderCounts> counted = Meanwhile.ask(() -> moderation.orderCounts(platform, category));
        Meanwhile<Notices.UpdateCounts> updates = Meanwhile.ask(() -> notices.count(platform));
        Meanwhile<List<DashboardPage.OrderRow>> nearest = Meanwhile.ask(() -> waiting.nearest(platform, category));
        ComplianceDashboard promises = Available.orNull(() -> compliance.dashboard(platform));
        TakedownMetrics takedown = Available.orNull(ofPeriod::answer);
        TakedownMetrics months = Available.orNull(ofMonths::answer);
        OrderCounts counts = Available.orNull(counted::answer);
        Notices.UpdateCounts reports = Available.orNull(updates::answer);
        return Templates.dashboard(new DashboardPage(
                choice,
                texts.zone().name(),
                orEmpty(platform),
                orEmpty(category),
                platform == null ? null : platforms.of(platform),
                promises == null || viewer.isPlatform() ? List.of() : platformOptions(),
                categoryOptions(),
                lead(promises),
                takedown,
                takedown == null
                        ? null
                        : words.of(texts.in(MetricMessages.class).total(), takedown.total(), links),
                Available.orNull(undelivered::answer),
                takedown == null ? null : charts.byCategory(takedown),
                months == null ? null : charts.byMonth(months, period.months(MONTHS)),
                months == null,
                counts == null ? null : counts.overdue(),
                Stream.of(
                                notices.ofUpdates(reports, promises, platform),
                                notices.ofOrders(counts),
                                notices.ofPlatforms(promises),
                                notices.ofPromises(promises, platform),
                                notices.ofLiaisons(promises))
                        .flatMap(List::stream)
                        .toList(),
                counts == null || reports == null || promises == null,
                Available.orNull(nearest::answer),
                promises,
                promises == null ? List.of() : states(promises.commitmentsByState()),
                promises == null ? 0 : promises.commitmentsByState().getOrDefault(CommitmentState.FULFILLED, 0L)));
    }

    private TakedownMetrics metrics(String platform, String category, Period period, Grouping grouping) {
        return moderation.takedownMetrics(
                platform,
                category,
                period.from(),
                period.to(),
                texts.zone().id().getId(),
                grouping.wireName());
    }

    private String lead(ComplianceDashboard promises) {
        return viewer.isPlatform() && promises != null && promises.platformId() != null
                ? messages().leadPlatform(platforms.of(promises.platformId()))
                : messages().leadOfficial();
    }

    private static List<DashboardPage.StateCount> states(Map<CommitmentState, Long> counts) {
        return Arrays.stream(CommitmentState.values())
                .filter(state -> counts.getOrDefault(state, 0L) > 0)
                .map(state -> new DashboardPage.StateCount(state, counts.get(state)))
                .toList();
    }

    private List<Option> platformOptions() {
        return Option.orAny(messages().anyPlatform(), platforms.options());
    }

    private List<Option> categoryOptions() {
        List<Option> known = categories.choices();
        return known.isEmpty() ? known : Option.orAny(messages().anyCategory(), known);
    }

    private DashboardMessages messages() {
        return texts.in(DashboardMessages.class);
    }

    private static String said(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }

    @CheckedTemplate(basePath = "dashboard")
    static class Templates {
        static native TemplateInstance dashboard(DashboardPage page);

        /** The orders that need somebody next, for the dashboard that is open already. */
        static native TemplateInstance dashboard$todo(List<DashboardPage.OrderRow> todo);
    }
}
