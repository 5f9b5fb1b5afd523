package id.lindung.moderation.takedown;

import id.lindung.contracts.takedown.OrderCounts;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.kit.tenant.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import javax.sql.DataSource;

/** Counts the orders that wait, by the conditions of {@link OrderList}. What has ended is not read: it only grows. */
@ApplicationScoped
class CountOrders {

    private static final String COUNTS =
            """
            SELECT o.status, count(*), count(*) FILTER (WHERE o.deadline_at < ?)
            FROM takedown_order o
            WHERE o.status = ANY (?)
              AND (?::text IS NULL OR o.platform_id = ?)
              AND (?::text IS NULL OR o.category = ?)
              AND (o.issued_at IS NOT NULL OR NOT ?)
            GROUP BY o.status
            """;

    private final DataSource dataSource;
    private final Tenancy tenancy;
    private final Clock clock;

    CountOrders(DataSource dataSource, Tenancy tenancy, Clock clock) {
        this.dataSource = dataSource;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * @param platformId null for all that the caller may see
     * @param category null for all
     * @throws id.lindung.kit.problem.NotFound for another platform than the caller's
     */
    @Transactional
    OrderCounts count(String platformId, String category) {
        if (platformId != null) {
            tenancy.require(platformId, "platform", platformId);
        }
        var confinement = tenancy.confinement();
        return read(platformId == null ? confinement : platformId, category, confinement != null, clock.instant());
    }

    /** @param issuedOnly a platform sees what was issued */
    private OrderCounts read(String platformId, String category, boolean issuedOnly, Instant now) {
        var byStatus = new EnumMap<OrderStatus, Long>(OrderStatus.class);
        OrderGraph.UNFINISHED.forEach(status -> byStatus.put(status, 0L));
        long overdue = 0;
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(COUNTS)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            OrderGraph.UNFINISHED.stream().map(Enum::name).toArray()));
            statement.setString(3, platformId);
            statement.setString(4, platformId);
            statement.setString(5, category);
            statement.setString(6, category);
            statement.setBoolean(7, issuedOnly);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    byStatus.put(OrderStatus.valueOf(row.getString(1)), row.getLong(2));
                    overdue += row.getLong(3);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("orders not counted", e);
        }
        return new OrderCounts(now, platformId, category, byStatus, overdue);
    }
}
