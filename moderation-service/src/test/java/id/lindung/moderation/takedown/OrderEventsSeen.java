package id.lindung.moderation.takedown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.moderation.testing.Database;
import java.util.List;

/** The events of one order, as they were written into the outbox. */
final class OrderEventsSeen {

    private final List<String> types;

    private OrderEventsSeen(List<String> types) {
        this.types = types;
    }

    static OrderEventsSeen of(OrderFile order) {
        var types = Database.column(
                """
                SELECT payload::jsonb ->> 'type' FROM outbox_event
                WHERE payload::jsonb -> 'data' ->> 'orderId' = ? ORDER BY position
                """,
                order.id());
        return new OrderEventsSeen(types.stream()
                .map(type -> type.replaceAll("id\\.lindung\\.moderation\\.|\\.v1", ""))
                .toList());
    }

    void are(String... expected) {
        assertEquals(List.of(expected), types);
    }

    long count(String type) {
        return types.stream().filter(type::equals).count();
    }
}
