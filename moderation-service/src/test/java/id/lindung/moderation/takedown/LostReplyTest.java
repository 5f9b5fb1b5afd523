package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The pull as docs/takedown-orders.md asks for it: an order whose delivery got lost on its way is found again. */
@QuarkusTest
class LostReplyTest {

    @Test
    void anOrderWhoseDeliveryWasLostIsFoundUntilItIsAcknowledged() {
        var order = anOrder().issued().toPlatform("other");
        assertTrue(PulledOrders.by("platform-other", "ISSUED").contains(order.id()));
        // That reply never arrived, and the next one no longer holds what counts as delivered.
        assertFalse(PulledOrders.by("platform-other", "ISSUED").contains(order.id()));
        assertTrue(PulledOrders.by("platform-other", "DELIVERED").contains(order.id()));
        assertTrue(PulledOrders.by("platform-other", "DELIVERED").contains(order.id()));
        order.seenBy("platform-other");
        order.done("platform-other", "acknowledge");
        assertFalse(PulledOrders.by("platform-other", "DELIVERED").contains(order.id()));
        order.seenBy("officer").body("status", equalTo("ACKNOWLEDGED"));
    }
}
