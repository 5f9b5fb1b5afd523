package id.lindung.moderation.takedown.delivery;

import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.kit.sql.Sql;
import id.lindung.moderation.takedown.order.TakedownOrders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was issued to a platform, in the order of the signatures. */
@ApplicationScoped
class IssuedOrders {

    private final Sql sql;

    IssuedOrders(Sql sql) {
        this.sql = sql;
    }

    /** An order that was issued, and how many items it has. */
    record Issued(UUID id, Instant issuedAt, int items) {

        Position position() {
            return new Position(issuedAt, id);
        }
    }

    /** Where a page ends. */
    record Position(Instant issuedAt, UUID id) {}

    /**
     * @param status null for all
     * @param after where the page before ended, null for the beginning
     */
    List<Issued> to(String platformId, OrderStatus status, Position after, int atMost) {
        return sql.list(
                """
                SELECT o.id, o.issued_at, o.item_count FROM takedown_order o
                WHERE o.platform_id = ? AND\s"""
                        + TakedownOrders.KNOWN_TO_PLATFORM
                        + """

                  AND (?::text IS NULL OR o.status = ?)
                  AND (?::uuid IS NULL OR (o.issued_at, o.id) > (?, ?))
                ORDER BY o.issued_at, o.id
                LIMIT ?
                """,
                row -> new Issued(row.uuid("id"), row.instant("issued_at"), row.integer("item_count")),
                platformId,
                status,
                status,
                after == null ? null : after.id(),
                after == null ? null : after.issuedAt(),
                after == null ? null : after.id(),
                atMost);
    }
}
