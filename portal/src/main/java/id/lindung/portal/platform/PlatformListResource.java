package id.lindung.portal.platform;

import id.lindung.contracts.metric.ComplianceDashboard;
import id.lindung.contracts.metric.TakedownMetrics;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.portal.client.FiguresApi;
import id.lindung.portal.client.ModerationApi;
import id.lindung.portal.client.PlatformsApi;
import id.lindung.portal.listing.AllPages;
import id.lindung.portal.metric.FigureLinks;
import id.lindung.portal.metric.FigureWords;
import id.lindung.portal.metric.Grouping;
import id.lindung.portal.metric.Period;
import id.lindung.portal.part.Available;
import id.lindung.portal.part.Meanwhile;
import id.lindung.portal.text.Texts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The list of platforms; a platform finds itself alone in it. */
@Path("/platform")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class PlatformListResource {

    private final PlatformsApi platforms;
    private final FiguresApi figures;
    private final ModerationApi moderation;
    private final FigureWords words;
    private final Texts texts;
    private final Clock clock;

    PlatformListResource(
            @RestClient PlatformsApi platforms,
            @RestClient FiguresApi figures,
            @RestClient ModerationApi moderation,
            FigureWords words,
            Texts texts,
            Clock clock) {
        this.platforms = platforms;
        this.figures = figures;
        this.moderation = moderation;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list() {
        Meanwhile<ComplianceDashboard> ofPromises = Meanwhile.ask(() -> figures.dashboard(null));
        Meanwhile<TakedownMetrics> ofOrders = Meanwhile.ask(this::metrics);
        List<PlatformView> register = AllPages.of(cursor -> platforms.list(cursor, AllPages.LIMIT));
        ComplianceDashboard promises = Available.orNull(ofPromises::answer);
        TakedownMetrics orders = Available.orNull(ofOrders::answer);
        return Templates.list(new PlatformList(
                register.stream()
                        .map(platform -> new PlatformList.Row(platform, of(platform, promises), of(platform, orders)))
                        .toList(),
                promises != null,
                orders != null));
    }

    private TakedownMetrics metrics() {
        Period period = Period.upTo(LocalDate.now(clock.withZone(texts.zone().id())));
        return moderation.takedownMetrics(
                null, null, period.from(), period.to(), texts.zone().id().getId(), Grouping.PLATFORM.wireName());
    }

    private static ComplianceDashboard.PlatformCompliance of(PlatformView platform, ComplianceDashboard promises) {
        return promises == null
                ? null
                : promises.platforms().stream()
                        .filter(row -> row.platformId().equals(platform.id()))
                        .findFirst()
                        .orElse(null);
    }

    private static FigureLinks links(TakedownMetrics orders, String platformId) {
        return new FigureLinks(new Period(orders.from(), orders.to()), platformId, null);
    }

    private FigureWords.Words of(PlatformView platform, TakedownMetrics orders) {
        return orders == null
                ? null
                : orders.groups().stream()
                        .filter(group -> group.group().equals(platform.id()))
                        .findFirst()
                        .map(group -> words.of(platform.name(), group, links(orders, platform.id())))
                        .orElse(null);
    }

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance list(PlatformList list);
    }
}
