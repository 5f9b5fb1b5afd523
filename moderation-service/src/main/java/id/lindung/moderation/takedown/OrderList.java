package id.lindung.moderation.takedown;

import id.lindung.contracts.paging.Page;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.OrderSummary;
import id.lindung.kit.paging.Cursor;
import id.lindung.kit.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Summaries of orders, page by page along an index: the last page costs what the first one does. */
@ApplicationScoped
class OrderList {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** Stands in a cursor for the deadline of an order that has none. */
    private static final String NO_DEADLINE = "infinity";

    private static final String SELECT =
            """
            SELECT o.id, o.number, o.platform_id, o.status, o.category, o.urgent, o.item_count, o.open_items,
                   CASE WHEN o.deadline_at < ?::timestamptz
                        THEN (SELECT count(*) FROM takedown_order_item i
                              WHERE i.order_id = o.id AND i.deadline_at < ?::timestamptz
                                AND i.effective_at IS NULL AND NOT i.excluded)
                        ELSE 0 END,
                   o.drafted_at, o.issued_at, o.delivered_at,
                   CASE WHEN o.paused_until > ?::timestamptz THEN NULL ELSE o.deadline_at END,
                   CASE WHEN o.paused_until > ?::timestamptz THEN o.paused_until END,
                   o.version, o.deadline_at
            FROM takedown_order o
            """;

    private final DataSource dataSource;

    OrderList(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * @param confinement platform of the caller, null for officials; a platform sees what was issued and not taken back before
     *     its delivery
     * @throws InvalidRequest for a cursor of another list or order, and for an address among the words
     */
    Page<OrderSummary> page(OrderQuery query, String confinement, String cursor, int limit, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        var filter = new Filter();
        filter.and("o.platform_id = ?", confinement);
        filter.and("o.platform_id = ?", query.platformId());
        if (confinement != null) {
            filter.and("o.issued_at IS NOT NULL AND (o.status <> 'WITHDRAWN' OR o.delivered_at IS NOT NULL)");
        }
        filter.and(
                "o.status = ?", query.status() == null ? null : query.status().name());
        filter.and("o.category = ?", query.category());
        if (query.overdue() != null) {
            filter.and(query.overdue() ? "o.deadline_at < ?" : "(o.deadline_at < ?) IS NOT TRUE", at);
        }
        if (query.running() != null) {
            filter.and(
                    query.running()
                            ? "o.deadline_at IS NOT NULL AND (o.paused_until > ?) IS NOT TRUE"
                            : "(o.deadline_at IS NULL OR o.paused_until > ?)",
                    at);
        }
        words(filter, query.words());
        var total = count(filter);
        position(filter, query.sort(), cursor);
        var rows = read(filter, query.sort(), at, limit + 1);
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        return new Page<>(
                shown.stream().map(Row::summary).toList(),
                rows.size() > limit ? cursorAt(shown.get(limit - 1), query.sort()) : null,
                total);
    }

    /** A row and the deadline it is sorted by, which is there even while the clock stands still. */
    private record Row(OrderSummary summary, Instant sortedBy) {}

    /** An address would stay behind in logs, links and histories, and that of restricted content must stand nowhere. */
    private static void words(Filter filter, String words) {
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

    private static void position(Filter filter, OrderQuery.Sort sort, String cursor) {
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

    private static String cursorAt(Row row, OrderQuery.Sort sort) {
        var time =
                switch (sort) {
                    case DEADLINE ->
                        row.sortedBy() == null ? NO_DEADLINE : row.sortedBy().toString();
                    case DRAFTED -> row.summary().draftedAt().toString();
                };
        return Cursor.encode(sort.name(), time, row.summary().id().toString());
    }

    /** Null beyond what nobody tells apart: 12,000 rows and 13,000 are many, and counting them is slow. */
    private Long count(Filter filter) {
        var sql = "SELECT count(*) FROM (SELECT FROM takedown_order o " + filter.where() + " LIMIT ?) AS counted";
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, filter.values, OrderSummary.MOST_COUNTED + 1);
            try (var row = statement.executeQuery()) {
                row.next();
                var counted = row.getLong(1);
                return counted > OrderSummary.MOST_COUNTED ? null : counted;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("orders not counted", e);
        }
    }

    private List<Row> read(Filter filter, OrderQuery.Sort sort, OffsetDateTime at, int atMost) {
        var sql = SELECT + filter.where() + " ORDER BY " + sort.orderBy() + " LIMIT ?";
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            var values = new ArrayList<Object>(List.of(at, at, at, at));
            values.addAll(filter.values);
            bind(statement, values, atMost);
            try (var row = statement.executeQuery()) {
                var rows = new ArrayList<Row>();
                while (row.next()) {
                    rows.add(new Row(summary(row), instant(row, 16)));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("orders not listed", e);
        }
    }

    private static void bind(PreparedStatement statement, List<Object> values, int last) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        statement.setObject(values.size() + 1, last);
    }

    private static OrderSummary summary(ResultSet row) throws SQLException {
        return new OrderSummary(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                OrderStatus.valueOf(row.getString(4)),
                row.getString(5),
                row.getBoolean(6),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                instant(row, 10),
                instant(row, 11),
                instant(row, 12),
                instant(row, 13),
                instant(row, 14),
                row.getLong(15));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** Conditions and the values of their parameters, in the order in which they stand in the text. */
    private static final class Filter {

        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        /** Left out if a value is null: the question is open then. */
        void and(String condition, Object... needed) {
            for (var value : needed) {
                if (value == null) {
                    return;
                }
            }
            conditions.add(condition);
            values.addAll(List.of(needed));
        }

        String where() {
            return conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
        }
    }
}
