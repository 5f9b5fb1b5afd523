package id.lindung.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * The deadline of one item passed without an effective action. Leaves exactly once for each item.
 *
 * @param platformId the platform it is about
 * @param orderId id of the order
 * @param orderNumber number in the ministry's files
 * @param orderItemId id of the item
 * @param category code of the content category
 * @param deliveredAt when the clock started
 * @param deadlineAt the deadline that passed
 * @param detectedAt when the sweeper found it
 */
public record DeadlineMissed(
        String platformId,
        UUID orderId,
        String orderNumber,
        UUID orderItemId,
        String category,
        Instant deliveredAt,
        Instant deadlineAt,
        Instant detectedAt)
        implements ModerationEvent {}
