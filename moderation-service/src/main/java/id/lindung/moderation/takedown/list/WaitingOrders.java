package id.lindung.moderation.takedown.list;

/** Conditions on {@code takedown_order o} of what waits for somebody and is no state: the same where it is counted and listed. */
final class WaitingOrders {

    /** A draft that came back from the signature, and that nobody has changed or sent again. */
    static final String RETURNED =
            """
            o.status = 'DRAFT' AND 'return' = (SELECT s.act FROM takedown_order_step s
                WHERE s.order_id = o.id AND s.act IN ('draft', 'revise', 'return') ORDER BY s.position DESC LIMIT 1)
            """;

    /** What the platform has answered of an item was found untrue, and the item is awaited again. */
    static final String STILL_UP =
            """
            o.status NOT IN ('CLOSED', 'WITHDRAWN') AND o.id IN (SELECT i.order_id FROM takedown_order_item i
                WHERE i.refuted AND i.effective_at IS NULL AND NOT i.excluded)
            """;

    private WaitingOrders() {}
}
