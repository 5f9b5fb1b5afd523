package id.lindung.moderation.takedown.order;

import java.util.List;

/** How far the platform has come with an order; where an act can lead to several states, it decides. */
public enum Progress {
    UNACKNOWLEDGED,
    ACKNOWLEDGED,
    PARTLY_ANSWERED,
    /** Of some items the platform has said that it did not act, or it was found not to have done so. */
    ALL_ANSWERED,
    /** Every item was answered, and none is awaited any more. */
    ALL_SETTLED;

    static Progress of(List<OrderItem> items, boolean acknowledged) {
        var answered =
                items.stream().filter(item -> item.execution().isAnswered()).count();
        if (answered == items.size()) {
            return items.stream().anyMatch(item -> item.execution().isOpen()) ? ALL_ANSWERED : ALL_SETTLED;
        }
        if (answered > 0) {
            return PARTLY_ANSWERED;
        }
        return acknowledged ? ACKNOWLEDGED : UNACKNOWLEDGED;
    }
}
