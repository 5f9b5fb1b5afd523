package id.lindung.portal.platform;

import id.lindung.contracts.metric.TakedownMetrics;
import id.lindung.contracts.takedown.OrderCounts;
import id.lindung.contracts.takedown.OrderSummary;
import id.lindung.portal.client.ModerationApi;
import id.lindung.portal.client.OrdersApi;
import id.lindung.portal.metric.FigureLinks;
import id.lindung.portal.metric.FigureWords;
import id.lindung.portal.metric.Grouping;
import id.lindung.portal.metric.Period;
import id.lindung.portal.metric.TakedownCharts;
import id.lindung.portal.part.Available;
import id.lindung.portal.part.Meanwhile;
import id.lindung.portal.reference.ContentCategories;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The half of a platform's page that moderation-service knows of; the page stands without it. */
@ApplicationScoped
class PlatformTakedown {

    private static final int ORDERS_SHOWN = 8;
    private static final int MONTHS = 12;

    private final OrdersApi orders;
    private final ModerationApi moderation;
    private final ContentCategories categories;
    private final FigureWords words;
    private final TakedownCharts charts;
    private final Texts texts;
    private final Clock clock;

    PlatformTakedown(
            @RestClient OrdersApi orders,
            @RestClient ModerationApi moderation,
            ContentCategories categories,
            FigureWords words,
            TakedownCharts charts,
            Texts texts,
            Clock clock) {
        this.orders = orders;
        this.moderation = moderation;
        this.categories = categories;
        this.words = words;
        this.charts = charts;
        this.texts = texts;
        this.clock = clock;
    }

    /** Asks for everything at once; null when moderation-service does not answer. */
    PlatformPage.Takedown of(String platformId) {
        Period period = Period.upTo(LocalDate.now(clock.withZone(texts.zone().id())));
        Period months = period.months(MONTHS);
        Meanwhile<TakedownMetrics> ofMonths = Meanwhile.ask(() -> metrics(platformId, months, Grouping.MONTH));
        Meanwhile<OrderCounts> counted = Meanwhile.ask(() -> moderation.orderCounts(platformId, null));
        Meanwhile<List<OrderSummary>> running = Meanwhile.ask(
                () -> orders.running(platformId, null, ORDERS_SHOWN).items());
        Meanwhile<List<OrderSummary>> recent = Meanwhile.ask(() -> recent(platformId));
        TakedownMetrics metrics = Available.orNull(() -> metrics(platformId, period, null));
        if (metrics == null) {
            return null;
        }
        TakedownMetrics byMonth = Available.orNull(ofMonths::answer);
        return new PlatformPage.Takedown(
                Available.orNull(() -> rows(running.answer(), recent.answer())),
                words.of(platformId, metrics.total(), new FigureLinks(period, platformId, null)),
                Available.orNull(() -> counted.answer().overdue()),
                "platform=" + platformId + "&dari=" + period.from() + "&sampai=" + period.to(),
                byMonth == null ? null : charts.sentByMonth(byMonth, months),
                byMonth == null ? null : charts.byMonth(byMonth, months));
    }

    private TakedownMetrics metrics(String platformId, Period period, Grouping grouping) {
        return moderation.takedownMetrics(
                platformId,
                null,
                period.from(),
                period.to(),
                texts.zone().id().getId(),
                grouping == null ? null : grouping.wireName());
    }

    private List<OrderSummary> recent(String platformId) {
        return orders.list(platformId, null, null, null, null, null, null, null, null, "drafted", null, ORDERS_SHOWN)
                .items();
    }

    /** Those whose deadline runs, then the latest others: ended ones of long ago have no place on the first screen. */
    private List<PlatformPage.Order> rows(List<OrderSummary> running, List<OrderSummary> recent) {
        Map<UUID, OrderSummary> shown = new LinkedHashMap<>();
        Stream.concat(running.stream(), recent.stream()).forEach(order -> shown.putIfAbsent(order.id(), order));
        return shown.values().stream()
                .limit(ORDERS_SHOWN)
                .map(order -> new PlatformPage.Order(order, categories.label(order.category())))
                .toList();
    }
}
