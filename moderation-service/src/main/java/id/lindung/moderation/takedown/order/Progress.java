package id.lindung.moderation.takedown.order;

import java.util.List;

/** How far the platform has come with an order; where an act can lead to several states, it decides. */
public enum Progress {
    UNACKNOWLEDGED,
    ACKNOWLEDGED,
    PARTLY_ANSWERED,
    ALL_ANSWERED;

    static Progress of(List<OrderItem> items, boolean acknowledged) {
        var answered =
                items.stream().filter(item -> item.execution().isAnswered()).count();
        if (answered == items.size()) {
            return ALL_ANSWERED;
        }
        if (answered > 0) {
            return PARTLY_ANSWERED;
        }
        return acknowledged ? ACKNOWLEDGED : UNACKNOWLEDGED;
    }
}
