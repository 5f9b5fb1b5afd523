package id.lindung.contracts.takedown;

import java.time.Instant;
import java.util.Map;

/**
 * How many orders wait, and for what. Every number is that of the list with the same filter.
 *
 * @param asOf when it was counted
 * @param platformId the platform it is confined to, null for all
 * @param category the category it is confined to, null for all
 * @param byStatus orders in each state that is not an end, as far as the reader may see them; every such state is named
 * @param returned drafts that came back from the signature and that nobody has changed since; none for a platform
 * @param stillUp orders with an item that was found still there after it was answered, and is awaited again
 * @param overdue those of them with an open item past its deadline
 */
public record OrderCounts(
        Instant asOf,
        String platformId,
        String category,
        Map<OrderStatus, Long> byStatus,
        long returned,
        long stillUp,
        long overdue) {

    public OrderCounts {
        byStatus = Map.copyOf(byStatus);
    }
}
