package id.lindung.moderation.takedown.content;

import id.lindung.contracts.takedown.item.OrderItemDraft;
import java.util.List;

/**
 * All that a drafter writes, checked.
 *
 * @param items in order, each with its address at the same place of {@code addresses}
 */
public record OrderText(
        String platformId,
        OrderContent content,
        OrderTerms terms,
        List<OrderItemDraft> items,
        List<ItemAddress> addresses) {}
