package id.lindung.moderation.takedown.list;

import id.lindung.contracts.takedown.OrderCounts;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.kit.reading.ForPages;
import id.lindung.kit.sql.Row;
import id.lindung.kit.sql.Sql;
import id.lindung.kit.tenant.Tenancy;
import id.lindung.moderation.takedown.order.OrderGraph;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.function.ToLongFunction;

/** Counts the orders that wait, by the conditions of {@link OrderList}. What has ended is not read: it only grows. */
@ApplicationScoped
public class CountOrders {

    private static final String COUNTS =
            """
            SELECT o.status, count(*) AS orders, count(*) FILTER (WHERE o.deadline_at < ?) AS overdue,
                   count(*) FILTER (WHERE %s) AS returned, count(*) FILTER (WHERE %s) AS still_up
            FROM takedown_order o
            WHERE o.status = ANY (?)
              AND (?::text IS NULL OR o.platform_id = ?)
              AND (?::text IS NULL OR o.category = ?)
              AND (o.issued_at IS NOT NULL OR NOT ?)
            GROUP BY o.status
            """
                    .formatted(WaitingOrders.RETURNED, WaitingOrders.STILL_UP);

    private final Sql sql;
    private final Tenancy tenancy;
    private final Clock clock;

    CountOrders(Sql sql, Tenancy tenancy, Clock clock) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * @param platformId null for all that the caller may see
     * @param category null for all
     * @throws id.lindung.kit.problem.NotFound for another platform than the caller's
     */
    @ForPages(shared = true)
    public OrderCounts count(String platformId, String category) {
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
        var counted = sql.list(
                COUNTS,
                CountOrders::counted,
                now,
                OrderGraph.UNFINISHED,
                platformId,
                platformId,
                category,
                category,
                issuedOnly);
        counted.forEach(of -> byStatus.put(of.status(), of.orders()));
        return new OrderCounts(
                now,
                platformId,
                category,
                byStatus,
                sum(counted, Counted::returned),
                sum(counted, Counted::stillUp),
                sum(counted, Counted::overdue));
    }

    /** What is counted of the orders in one state. */
    private record Counted(OrderStatus status, long orders, long returned, long stillUp, long overdue) {}

    private static Counted counted(Row row) {
        return new Counted(
                row.enumeration("status", OrderStatus.class),
                row.bigint("orders"),
                row.bigint("returned"),
                row.bigint("still_up"),
                row.bigint("overdue"));
    }

    private static long sum(List<Counted> counted, ToLongFunction<Counted> of) {
        return counted.stream().mapToLong(of).sum();
    }
}
