package id.lindung.moderation.takedown.list;

import id.lindung.contracts.paging.Page;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.OrderSummary;
import id.lindung.kit.paging.Cursor;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.reading.ForPages;
import id.lindung.kit.sql.Conditions;
import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.Sql;
import id.lindung.kit.tenant.Tenancy;
import id.lindung.moderation.takedown.content.ClearAddresses;
import id.lindung.moderation.takedown.order.TakedownOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Summaries of orders, page by page along an index: the last page costs what the first one does. */
@ApplicationScoped
public class OrderList {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** Stands in a cursor for the deadline of an order that has none. */
    private static final String NO_DEADLINE = "infinity";

    private static final String SELECT =
            """
            SELECT o.id, o.number, o.platform_id, o.status, o.category, o.urgent, o.item_count, o.open_items,
                   o.drafted_at, o.issued_at, o.delivered_at, o.deadline_at, o.version,
                   CASE WHEN o.deadline_at < ?::timestamptz
                        THEN (SELECT count(*) FROM takedown_order_item i
                              WHERE i.order_id = o.id AND i.deadline_at < ?::timestamptz
                                AND i.effective_at IS NULL AND NOT i.excluded)
                        ELSE 0 END AS overdue_items,
                   CASE WHEN o.paused_until > ?::timestamptz THEN NULL ELSE o.deadline_at END AS running_deadline,
                   CASE WHEN o.paused_until > ?::timestamptz THEN o.paused_until END AS held_until
            FROM takedown_order o
            """;

    private final Sql sql;
    private final Tenancy tenancy;
    private final Clock clock;

    OrderList(Sql sql, Tenancy tenancy, Clock clock) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Summaries hold nothing to act on, so that looking through them delivers nothing. */
    @ForPages
    public Page<OrderSummary> page(OrderQuery query, String cursor, int limit) {
        return page(query, tenancy.confinement(), cursor, limit, clock.instant());
    }

    /**
     * @param confinement platform of the caller, null for officials; a platform sees what was issued and not withdrawn before
     *     its delivery
     * @throws InvalidRequest for a cursor of another list or order, and for an address among the words
     */
    private Page<OrderSummary> page(OrderQuery query, String confinement, String cursor, int limit, Instant now) {
        var filter = new Conditions();
        filter.and("o.platform_id = ?", confinement);
        filter.and("o.platform_id = ?", query.platformId());
        if (confinement != null) {
            filter.and(TakedownOrders.KNOWN_TO_PLATFORM);
        }
        filter.and("o.status = ?", query.status());
        filter.and("o.category = ?", query.category());
        if (query.overdue() != null) {
            filter.and(query.overdue() ? "o.deadline_at < ?" : "(o.deadline_at < ?) IS NOT TRUE", now);
        }
        if (query.running() != null) {
            filter.and(
                    query.running()
                            ? "o.deadline_at IS NOT NULL AND (o.paused_until > ?) IS NOT TRUE"
                            : "(o.deadline_at IS NULL OR o.paused_until > ?)",
                    now);
        }
        filter.andIf(query.returned(), WaitingOrders.RETURNED).andIf(query.stillUp(), WaitingOrders.STILL_UP);
        filter.and("o.issued_at >= ?", query.issuedFrom()).and("o.issued_at < ?", query.issuedBefore());
        words(filter, query.words());
        var total = count(filter);
        position(filter, query.sort(), cursor);
        var rows = read(filter, query.sort(), now, limit + 1);
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new Page<>(
                shown.stream().map(Found::summary).toList(),
                rows.size() > limit ? cursorAt(shown.get(limit - 1), query.sort()) : null,
                total);
    }

    /** A row and the deadline it is sorted by, which is there even while the clock stands still. */
    private record Found(OrderSummary summary, Instant sortedBy) {}

    /** An address would stay behind in logs, links and histories, and that of restricted content must stand nowhere. */
    private static void words(Conditions filter, String words) {
        if (words == null || words.isBlank()) {
            return;
        }
        var text = words.strip();
        if (ClearAddresses.holds(text)) {
            throw InvalidRequest.of(
                    "query:q", "no-address", "must hold no address: search by its SHA-256, as in urlSha256 of an item");
        }
        if (DIGEST.matcher(text).matches()) {
            filter.and("o.id IN (SELECT i.order_id FROM takedown_order_item i WHERE i.url_sha256 = ?)", text);
            return;
        }
        var literal = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        filter.and("(o.number LIKE ? OR o.letter_reference LIKE ?)", literal.toUpperCase(Locale.ROOT), literal);
    }

    private static void position(Conditions filter, OrderQuery.Sort sort, String cursor) {
        var position = Cursor.decode(cursor, 3);
        if (position.isStart()) {
            return;
        }
        if (!position.text(0).equals(sort.name())) {
            throw InvalidRequest.of("query:cursor", "cursor", "must be a nextCursor of this list, in the same order");
        }
        var time = NO_DEADLINE.equals(position.text(1))
                ? NO_DEADLINE
                : position.instant(1).toString();
        filter.and(sort.after(), time, position.uuid(2));
    }

    private static String cursorAt(Found row, OrderQuery.Sort sort) {
        var time =
                switch (sort) {
                    case DEADLINE ->
                        row.sortedBy() == null ? NO_DEADLINE : row.sortedBy().toString();
                    case DRAFTED -> row.summary().draftedAt().toString();
                };
        return Cursor.encode(sort.name(), time, row.summary().id().toString());
    }

    /** Null beyond what nobody tells apart: 12,000 rows and 13,000 are many, and counting them is slow. */
    private Long count(Conditions filter) {
        var counting =
                "SELECT count(*) AS counted FROM (SELECT FROM takedown_order o" + filter.where() + " LIMIT ?) AS f";
        long counted = sql.first(counting, row -> row.bigint("counted"), filter.values(OrderSummary.MOST_COUNTED + 1))
                .orElseThrow();
        return counted > OrderSummary.MOST_COUNTED ? null : counted;
    }

    private List<Found> read(Conditions filter, OrderQuery.Sort sort, Instant now, int atMost) {
        var values = Stream.concat(Stream.of(now, now, now, now), Arrays.stream(filter.values(atMost)));
        return sql.list(
                SELECT + filter.where() + " ORDER BY " + sort.orderBy() + " LIMIT ?",
                OrderList::found,
                values.toArray());
    }

    private static Found found(Row row) {
        var summary = new OrderSummary(
                row.uuid("id"),
                row.text("number"),
                row.text("platform_id"),
                row.enumeration("status", OrderStatus.class),
                row.text("category"),
                row.flag("urgent"),
                row.integer("item_count"),
                row.integer("open_items"),
                row.integer("overdue_items"),
                row.instant("drafted_at"),
                row.instant("issued_at"),
                row.instant("delivered_at"),
                row.instant("running_deadline"),
                row.instant("held_until"),
                row.bigint("version"));
        return new Found(summary, row.instant("deadline_at"));
    }
}
