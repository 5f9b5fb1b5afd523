package id.lindung.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * The platform put right what it had answered to one item. What was told of that answer, by {@link OrderItemActioned} or
 * {@link OrderItemRefused}, no longer holds; a missed deadline that was told is not taken back.
 *
 * @param platformId the platform it is about
 * @param orderId id of the order
 * @param orderItemId id of the item
 * @param category code of the content category
 * @param formerOutcome the answer that no longer holds, a name of {@code ItemOutcome}
 * @param outcome the answer that holds, a name of {@code ItemOutcome}
 * @param receivedAt when the server received the correction; from here on the answer counts
 * @param open whether the platform is expected to act on the item
 * @param withinDeadline whether the item counts as acted on by its deadline
 */
public record OrderItemCorrected(
        String platformId,
        UUID orderId,
        UUID orderItemId,
        String category,
        String formerOutcome,
        String outcome,
        Instant receivedAt,
        boolean open,
        boolean withinDeadline)
        implements ModerationEvent {}
