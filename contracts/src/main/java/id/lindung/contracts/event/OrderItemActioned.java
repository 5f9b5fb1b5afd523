package id.lindung.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * The platform acted on one item of an order.
 *
 * @param platformId the platform it is about
 * @param orderId id of the order
 * @param orderItemId id of the item
 * @param category code of the content category
 * @param outcome what was done, a name of {@code ItemOutcome}
 * @param effectiveAt when the server received the answer; what the platform claims does not count
 * @param deadlineAt the deadline that applied
 * @param withinDeadline whether {@code effectiveAt} is not after {@code deadlineAt}
 */
public record OrderItemActioned(
        String platformId,
        UUID orderId,
        UUID orderItemId,
        String category,
        String outcome,
        Instant effectiveAt,
        Instant deadlineAt,
        boolean withinDeadline)
        implements ModerationEvent {}
