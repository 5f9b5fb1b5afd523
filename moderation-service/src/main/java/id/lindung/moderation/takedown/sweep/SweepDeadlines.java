package id.lindung.moderation.takedown.sweep;

import id.lindung.contracts.event.DeadlineMissed;
import id.lindung.kit.audit.AuditLog;
import id.lindung.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Tells of each item whose deadline passed without an effective action, once. Any number of instances can do it at the
 * same time: each takes rows that no other holds, and the primary key of {@code deadline_missed} has the last word.
 */
@ApplicationScoped
public class SweepDeadlines {

    /** Small enough to be done in well under a second, in which the orders of the batch are locked. */
    private static final int BATCH = 500;

    private final DataSource dataSource;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;
    private final SweepConfig config;

    SweepDeadlines(DataSource dataSource, Outbox outbox, AuditLog audit, Clock clock, SweepConfig config) {
        this.dataSource = dataSource;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.config = config;
    }

    /**
     * Tells of one batch.
     *
     * @return whether more may wait
     */
    @Transactional
    public boolean sweep() {
        var now = clock.instant();
        try (var connection = dataSource.getConnection()) {
            var due = due(connection, now.minus(config.grace()));
            for (var item : due) {
                if (isFirst(connection, item, now)) {
                    tell(item, now);
                }
            }
            release(connection, due);
            return due.size() == BATCH;
        } catch (SQLException e) {
            throw new IllegalStateException("deadlines not swept", e);
        }
    }

    /** An item that is watched, whose deadline has passed. */
    private record Due(
            UUID itemId,
            UUID orderId,
            String number,
            String platformId,
            String category,
            Instant startedAt,
            Instant deadlineAt) {}

    /**
     * The order is locked as well: whoever is just answering one of its items holds it, and is left in peace until the
     * next look.
     */
    private static List<Due> due(Connection connection, Instant limit) throws SQLException {
        var sql =
                """
                SELECT i.id, o.id, o.number, o.platform_id, o.category, i.started_at, i.deadline_at
                FROM takedown_order_item i JOIN takedown_order o ON o.id = i.order_id
                WHERE i.watched_until < ?
                ORDER BY i.watched_until
                LIMIT ?
                FOR UPDATE OF i, o SKIP LOCKED
                """;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, limit.atOffset(ZoneOffset.UTC));
            statement.setInt(2, BATCH);
            try (var row = statement.executeQuery()) {
                var due = new ArrayList<Due>();
                while (row.next()) {
                    due.add(new Due(
                            row.getObject(1, UUID.class),
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            instant(row, 6),
                            instant(row, 7)));
                }
                return due;
            }
        }
    }

    private static boolean isFirst(Connection connection, Due item, Instant now) throws SQLException {
        var sql =
                """
                INSERT INTO deadline_missed (order_item_id, deadline_at, detected_at) VALUES (?, ?, ?)
                ON CONFLICT (order_item_id) DO NOTHING
                """;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, item.itemId());
            statement.setObject(2, item.deadlineAt().atOffset(ZoneOffset.UTC));
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            return statement.executeUpdate() == 1;
        }
    }

    private void tell(Due item, Instant now) {
        outbox.add(new DeadlineMissed(
                item.platformId(),
                item.orderId(),
                item.number(),
                item.itemId(),
                item.category(),
                item.startedAt(),
                item.deadlineAt(),
                now));
        audit.recordSystem(
                "deadline-sweeper",
                "takedown-order.deadline-missed",
                "takedown-order",
                item.orderId().toString(),
                item.platformId(),
                Map.of("item", item.itemId(), "deadlineAt", item.deadlineAt()));
    }

    private static void release(Connection connection, List<Due> due) throws SQLException {
        var ids = due.stream().map(Due::itemId).toArray();
        try (var statement =
                connection.prepareStatement("UPDATE takedown_order_item SET watched_until = NULL WHERE id = ANY (?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            statement.executeUpdate();
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
