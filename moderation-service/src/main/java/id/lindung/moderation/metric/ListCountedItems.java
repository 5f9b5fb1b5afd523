package id.lindung.moderation.metric;

import id.lindung.contracts.metric.CountedItem;
import id.lindung.contracts.metric.ItemFigure;
import id.lindung.contracts.paging.Page;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.kit.paging.Cursor;
import id.lindung.kit.reading.ForPages;
import id.lindung.kit.sql.Conditions;
import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.Sql;
import id.lindung.kit.tenant.Tenancy;
import id.lindung.moderation.takedown.order.TakedownOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * The items that a figure counts, by the definitions of {@link TakedownFacts}: who doubts a number can look at each of
 * them. A list costs what its conditions find, never more; the figures themselves are read elsewhere.
 */
@ApplicationScoped
class ListCountedItems {

    private static final String ITEMS = " FROM takedown_order_item i JOIN takedown_order o ON o.id = i.order_id";

    private static final String SELECT =
            """
            SELECT i.id, i.order_id, o.number, i.position, o.platform_id, o.category, o.status, i.outcome, o.issued_at,
                   i.started_at, i.deadline_at, i.effective_at
            """;

    private final Sql sql;
    private final Tenancy tenancy;
    private final Clock clock;

    ListCountedItems(Sql sql, Tenancy tenancy, Clock clock) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * @param platformId null for all
     * @param category null for all
     */
    @ForPages
    Page<CountedItem> page(
            ItemFigure figure, String platformId, String category, MetricPeriod period, String cursor, int limit) {
        var filter = new Conditions()
                .and("o.issued_at IS NOT NULL")
                .andIf(tenancy.confinement() != null, TakedownOrders.KNOWN_TO_PLATFORM)
                .and("o.platform_id = ?", platformId)
                .and("o.category = ?", category);
        only(filter, figure, period.whole(figure.name()), clock.instant());
        long total = sql.first(
                        "SELECT count(*) AS counted" + ITEMS + filter.where(),
                        row -> row.bigint("counted"),
                        filter.values())
                .orElseThrow();
        var position = Cursor.decode(cursor, 1);
        if (!position.isStart()) {
            filter.and("i.id > ?", position.uuid(0));
        }
        var rows = sql.list(
                SELECT + ITEMS + filter.where() + " ORDER BY i.id LIMIT ?",
                ListCountedItems::item,
                filter.values(limit + 1));
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        var next = rows.size() > limit ? Cursor.encode(shown.get(limit - 1).id().toString()) : null;
        return new Page<>(List.copyOf(shown), next, total);
    }

    private static void only(Conditions filter, ItemFigure figure, MetricPeriod.Bucket period, Instant now) {
        switch (figure) {
            case SENT -> in("o.issued_at", period, filter);
            case UNDELIVERED -> in("o.issued_at", period, filter).and(TakedownFacts.UNDELIVERED);
            case OPEN -> open(filter);
            case OVERDUE -> open(filter).and("i.deadline_at < ?", now);
            case DUE -> due(filter, period, now).and(TakedownFacts.COUNTS);
            case WITHIN -> due(filter, period, now).and(TakedownFacts.COUNTS).and(TakedownFacts.IN_TIME);
            case LEFT_OUT -> due(filter, period, now).and("NOT (" + TakedownFacts.COUNTS + ")");
            case STARTED -> started(filter, period, now);
            case AWAITED -> started(filter, period, now).and(TakedownFacts.AWAITED);
        }
    }

    private static Conditions open(Conditions filter) {
        return filter.and(TakedownFacts.OPEN);
    }

    private static Conditions due(Conditions filter, MetricPeriod.Bucket period, Instant now) {
        return in("i.deadline_at", period, filter).and("i.deadline_at <= ?", now);
    }

    private static Conditions started(Conditions filter, MetricPeriod.Bucket period, Instant now) {
        return in("i.started_at", period, filter).and("i.started_at <= ?", now).and(TakedownFacts.COUNTS);
    }

    private static Conditions in(String time, MetricPeriod.Bucket period, Conditions filter) {
        return filter.and(time + " >= ? AND " + time + " < ?", period.starts(), period.ends());
    }

    private static CountedItem item(Row row) {
        return new CountedItem(
                row.uuid("id"),
                row.uuid("order_id"),
                row.text("number"),
                row.integer("position"),
                row.text("platform_id"),
                row.text("category"),
                row.enumeration("status", OrderStatus.class),
                row.enumeration("outcome", ItemOutcome.class),
                row.instant("issued_at"),
                row.instant("started_at"),
                row.instant("deadline_at"),
                row.instant("effective_at"));
    }
}
