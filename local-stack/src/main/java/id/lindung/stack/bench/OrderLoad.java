package id.lindung.stack.bench;

import id.lindung.stack.BenchSuite;
import java.sql.SQLException;

/**
 * Many takedown orders at once, written by SQL: the benchmark reads pages, it does not draft. One order in ten is open,
 * one in a hundred of those overdue already.
 */
final class OrderLoad {

    private static final String TRIGGER =
            "ALTER TABLE takedown_order_item %s TRIGGER takedown_order_item_of_signed_is_complete";

    private final BenchSuite suite;

    OrderLoad(BenchSuite suite) {
        this.suite = suite;
    }

    void insert(int orders) {
        try (var connection = suite.connect("moderation");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("CREATE TEMPORARY TABLE load AS " + facts(orders));
            statement.execute(ORDERS);
            // They are signed already, and to a signed order nobody adds an item.
            statement.execute(TRIGGER.formatted("DISABLE"));
            statement.execute(ITEMS);
            statement.execute(TRIGGER.formatted("ENABLE"));
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("ANALYZE takedown_order");
            statement.execute("ANALYZE takedown_order_item");
        } catch (SQLException e) {
            throw new IllegalStateException("the orders were not written", e);
        }
    }

    /** When each order was delivered, and whether it is open: spread evenly over the last 90 days, the latest open. */
    private static String facts(int orders) {
        return """
                SELECT n, uuidv7() AS order_id, uuidv7() AS item_id, n %% 10 = 0 AS open,
                       CASE WHEN n %% 10 <> 0 THEN now() - interval '2 days' - (n %% 7776) * interval '1000 seconds'
                            WHEN n %% 1000 = 0 THEN now() - interval '30 hours'
                            ELSE now() - (n %% 79200) * interval '1 second' END AS delivered_at
                  FROM generate_series(1, %d) AS n
                """
                .formatted(orders);
    }

    private static final String ORDERS =
            """
            INSERT INTO takedown_order (
                id, number, platform_id, status, category, requested_measure, legal_basis, reasons, legal_analysis,
                letter_reference, territorial_scope, redress_text, urgent, restricted, rule_version,
                act_within_seconds, max_pause_seconds, drafter_issuer, drafter_subject, drafter_name, drafter_role,
                signer_issuer, signer_subject, signer_name, signer_role, drafted_at, issued_at, delivered_at,
                acknowledged_at, closed_at, payload_sha256, item_count, open_items, deadline_at, version)
            SELECT order_id, 'TDO-2025-' || lpad(n::text, 6, '0'), 'tiktok',
                   CASE WHEN open THEN 'ACKNOWLEDGED' ELSE 'CLOSED' END, 'ONLINE_GAMBLING', 'REMOVE',
                   'Permenkominfo 5/2020', 'Benchmark', 'Benchmark', 'B-' || n, ARRAY['ID'], 'Benchmark', false,
                   false, 1, 86400, 86400, 'bench', 'drafter', 'drafter', 'OFFICER', 'bench', 'signer', 'signer',
                   'DIRECTOR', delivered_at - interval '2 hours', delivered_at - interval '1 hour', delivered_at,
                   delivered_at + interval '5 minutes',
                   CASE WHEN open THEN NULL ELSE delivered_at + interval '20 hours' END,
                   encode(sha256(n::text::bytea), 'hex'), 1, CASE WHEN open THEN 1 ELSE 0 END,
                   CASE WHEN open THEN delivered_at + interval '24 hours' END, 6
              FROM load
            """;

    private static final String ITEMS =
            """
            INSERT INTO takedown_order_item (
                id, order_id, platform_id, position, url, url_sha256, restricted, outcome, answered_at, effective_at,
                excluded, refuted, verification, started_at, deadline_at, pause_micros)
            SELECT item_id, order_id, 'tiktok', 1, 'https://video.example/' || n,
                   encode(sha256(n::text::bytea), 'hex'), false, CASE WHEN open THEN 'PENDING' ELSE 'REMOVED' END,
                   CASE WHEN open THEN NULL ELSE delivered_at + (n % 90000) * interval '1 second' END,
                   CASE WHEN open THEN NULL ELSE delivered_at + (n % 90000) * interval '1 second' END,
                   false, false, 'NOT_CHECKED', delivered_at, delivered_at + interval '24 hours', 0
              FROM load
            """;
}
