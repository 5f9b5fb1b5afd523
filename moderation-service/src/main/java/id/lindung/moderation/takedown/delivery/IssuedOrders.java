package id.lindung.moderation.takedown.delivery;

import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.kit.sql.Conditions;
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
        var asked = new Conditions()
                .and("o.platform_id = ?", platformId)
                .and(TakedownOrders.KNOWN_TO_PLATFORM)
                .and("o.status = ?", status);
        if (after != null) {
            asked.and("(o.issued_at, o.id) > (?, ?)", after.issuedAt(), after.id());
        }
        return sql.list(
                "SELECT o.id, o.issued_at, o.item_count FROM takedown_order o" + asked.where()
                        + " ORDER BY o.issued_at, o.id LIMIT ?",
                row -> new Issued(row.uuid("id"), row.instant("issued_at"), row.integer("item_count")),
                asked.values(atMost));
    }
}
