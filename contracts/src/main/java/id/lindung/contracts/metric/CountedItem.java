package id.lindung.contracts.metric;

import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.item.ItemOutcome;
import java.time.Instant;
import java.util.UUID;

/**
 * One item that a figure counts; fields as in {@code TakedownOrderView} and {@code OrderItemView}.
 *
 * @param startedAt receipt of the order, null before
 * @param deadlineAt while its clock is paused, the latest that the deadline can become; null before the receipt
 */
public record CountedItem(
        UUID id,
        UUID orderId,
        String number,
        int position,
        String platformId,
        String category,
        OrderStatus status,
        ItemOutcome outcome,
        Instant issuedAt,
        Instant startedAt,
        Instant deadlineAt,
        Instant effectiveAt) {}
