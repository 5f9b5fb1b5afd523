package id.lindung.stack.bench;

import id.lindung.stack.BenchSuite;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Many orders at once: one is copied by SQL with every row that belongs to it. What belongs to it is found by its id and
 * not by the names of tables and columns, so that builds with different tables get the same orders.
 */
final class OrderCopies {

    /** What left the service or was asked of it is no part of an order. */
    private static final String OTHERS = "outbox|inbox|idempotency|audit|flyway";

    private static final String COLUMNS =
            """
            SELECT table_name, column_name, data_type FROM information_schema.columns
              JOIN information_schema.tables USING (table_schema, table_name)
             WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name !~ '^(%s)'
             ORDER BY table_name, ordinal_position
            """
                    .formatted(OTHERS);

    /** Ids of the copies: in the order of their number, and all before those that the service makes (UUIDv7). */
    private static final String ID = "(lpad(to_hex(%1$d + n), 8, '0') || substr(md5(%2$s::text || n), 9))::uuid";

    private static final int BEFORE_ANY_OTHER = 0x0190_0000;

    private final BenchSuite suite;

    OrderCopies(BenchSuite suite) {
        this.suite = suite;
    }

    /**
     * Copies an order; every time in it is shifted.
     *
     * @param shift SQL of an interval; {@code n} is the number of the copy
     * @return ids of the copies
     */
    List<String> copy(ModelOrder model, int copies, String shift) {
        try (var connection = suite.connectAsSuperuser("moderation")) {
            connection.setAutoCommit(false);
            var tables = tables(connection);
            var rows = new LinkedHashSet<String>();
            var ids = partsOf(model.id(), tables, rows, connection);
            var first = first(connection);
            try (var statement = connection.createStatement()) {
                // They are signed, and the rows of signed orders are guarded by triggers.
                statement.execute("SET LOCAL session_replication_role = replica");
                for (var table : rows) {
                    statement.execute(insert(table, tables.get(table), ids, shift, first, copies));
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                for (var table : rows) {
                    // Now, so that PostgreSQL does not do it while something is measured.
                    statement.execute("VACUUM (ANALYZE) " + table);
                }
            }
            return names(
                    connection,
                    "SELECT " + idOf("'" + model.id() + "'") + " FROM generate_series(" + first + ", "
                            + (first + copies - 1) + ") AS n");
        } catch (SQLException e) {
            throw new IllegalStateException("the orders were not written", e);
        }
    }

    private static Map<String, Map<String, String>> tables(Connection connection) throws SQLException {
        var tables = new LinkedHashMap<String, Map<String, String>>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(COLUMNS)) {
            while (result.next()) {
                tables.computeIfAbsent(result.getString(1), table -> new LinkedHashMap<>())
                        .put(result.getString(2), result.getString(3));
            }
        }
        return tables;
    }

    /** The ids of the order and of all its parts; the tables in which they stand are added to {@code found}. */
    private static Set<String> partsOf(
            String order, Map<String, Map<String, String>> tables, Set<String> found, Connection connection)
            throws SQLException {
        var ids = new LinkedHashSet<>(Set.of(order));
        for (int before = 0; before < ids.size(); ) {
            before = ids.size();
            for (var table : tables.keySet()) {
                var where = where(tables.get(table), ids);
                var key = tables.get(table).containsKey("id") ? "id::text" : "NULL";
                var rows = where.isEmpty()
                        ? List.<String>of()
                        : names(connection, "SELECT " + key + " FROM " + table + " WHERE " + where);
                if (!rows.isEmpty()) {
                    found.add(table);
                    rows.stream().filter(id -> id != null).forEach(ids::add);
                }
            }
        }
        return ids;
    }

    private static String where(Map<String, String> columns, Set<String> ids) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().equals("uuid"))
                .map(column -> column.getKey() + " IN " + list(ids))
                .collect(Collectors.joining(" OR "));
    }

    private static String insert(
            String table, Map<String, String> columns, Set<String> ids, String shift, int first, int copies) {
        var values = columns.entrySet().stream()
                .map(column -> value(column.getKey(), column.getValue(), ids, shift))
                .collect(Collectors.joining(", "));
        return "INSERT INTO " + table + " (" + String.join(", ", columns.keySet()) + ") SELECT " + values
                + " FROM (SELECT * FROM " + table + " WHERE " + where(columns, ids) + ") AS model, generate_series("
                + first + ", " + (first + copies - 1) + ") AS n";
    }

    private static String value(String column, String type, Set<String> ids, String shift) {
        return switch (type) {
            case "uuid" ->
                "CASE WHEN " + column + " IN " + list(ids) + " THEN " + idOf(column) + " ELSE " + column + " END";
            case "timestamp with time zone" -> column + " + (" + shift + ")";
            default ->
                switch (column) {
                    case "number" -> "'TDO-2025-' || lpad(n::text, 6, '0')";
                    case "url" -> "'https://video.example/' || n";
                    case "url_sha256" -> "encode(sha256(n::text::bytea), 'hex')";
                    default -> column;
                };
        };
    }

    private static String idOf(String column) {
        return ID.formatted(BEFORE_ANY_OTHER, column);
    }

    private static String list(Set<String> ids) {
        return ids.stream().collect(Collectors.joining("', '", "('", "')"));
    }

    /** No number twice, also not in a later call. */
    private static int first(Connection connection) throws SQLException {
        return Integer.parseInt(
                names(connection, "SELECT count(*) FROM takedown_order").get(0));
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                names.add(result.getString(1));
            }
        }
        return names;
    }
}
