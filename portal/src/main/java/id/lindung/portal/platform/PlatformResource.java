package id.lindung.portal.platform;

import id.lindung.contracts.caselog.CaseEventView;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.metric.TakedownMetrics;
import id.lindung.contracts.platform.PlatformStatusEntry;
import id.lindung.contracts.platform.PlatformView;
import id.lindung.portal.client.Available;
import id.lindung.portal.client.CommitmentsApi;
import id.lindung.portal.client.ModerationApi;
import id.lindung.portal.client.OrdersApi;
import id.lindung.portal.client.PlatformsApi;
import id.lindung.portal.history.Timeline;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.listing.AllPages;
import id.lindung.portal.metric.FigureWords;
import id.lindung.portal.metric.Period;
import id.lindung.portal.order.ContentCategories;
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
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One platform: promises, orders, standing, people and the case behind them. */
@Path("/platform")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class PlatformResource {

    private static final int ORDERS_SHOWN = 8;

    private final PlatformsApi platforms;
    private final CommitmentsApi commitments;
    private final OrdersApi orders;
    private final ModerationApi moderation;
    private final ContentCategories categories;
    private final FigureWords words;
    private final Timeline timeline;
    private final Texts texts;
    private final Clock clock;

    PlatformResource(
            @RestClient PlatformsApi platforms,
            @RestClient CommitmentsApi commitments,
            @RestClient OrdersApi orders,
            @RestClient ModerationApi moderation,
            ContentCategories categories,
            FigureWords words,
            Timeline timeline,
            Texts texts,
            Clock clock) {
        this.platforms = platforms;
        this.commitments = commitments;
        this.orders = orders;
        this.moderation = moderation;
        this.categories = categories;
        this.words = words;
        this.timeline = timeline;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    @Path("{id}")
    public TemplateInstance platform(String id) {
        PlatformView platform = platforms.get(id);
        List<CommitmentView> promises =
                AllPages.of(cursor -> commitments.list(id, null, null, null, null, cursor, AllPages.LIMIT));
        List<CaseEventView> events = AllPages.of(cursor -> platforms.caseEvents(id, cursor, AllPages.LIMIT));
        Period period = Period.upTo(LocalDate.now(clock.withZone(texts.zone().id())));
        TakedownMetrics metrics = Available.orNull(() -> moderation.takedownMetrics(
                id, null, period.from(), period.to(), texts.zone().id().getId(), null));
        return Templates.platform(new PlatformPage(
                platform,
                standing(platform),
                promises,
                metrics == null ? null : orders(id),
                metrics == null ? null : words.of(platform.name(), metrics.total()),
                "platform=" + id + "&dari=" + period.from() + "&sampai=" + period.to(),
                events.stream()
                        .sorted(Comparator.comparing(CaseEventView::occurredOn).thenComparing(CaseEventView::code))
                        .toList(),
                List.of(Crumb.to(texts.in(PlatformMessages.class).title(), "/platform"), Crumb.here(platform.name()))));
    }

    private List<PlatformPage.Order> orders(String platformId) {
        return orders.list(platformId, null, null, null, null, "deadline", null, ORDERS_SHOWN).items().stream()
                .map(order -> new PlatformPage.Order(order, categories.label(order.category())))
                .toList();
    }

    private List<PlatformPage.Standing> standing(PlatformView platform) {
        return platform.statusHistory().stream()
                .sorted(Comparator.comparing(PlatformStatusEntry::effectiveAt).reversed())
                .map(entry -> new PlatformPage.Standing(
                        entry.status(),
                        entry.effectiveAt(),
                        entry.recordedAt(),
                        timeline.by(entry.actor()),
                        entry.reason(),
                        entry.source()))
                .toList();
    }

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance platform(PlatformPage page);
    }
}
