package id.lindung.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * The platform received the order; the clock runs from here (Permenkominfo 5/2020 Art. 15(6), 15(8)).
 *
 * @param platformId the platform it is about
 * @param orderId id of the order
 * @param orderNumber number in the ministry's files
 * @param deliveredAt when the platform's client received it
 * @param deadlineAt until when each item must be acted on
 */
public record TakedownOrderDelivered(
        String platformId, UUID orderId, String orderNumber, Instant deliveredAt, Instant deadlineAt)
        implements ModerationEvent {}
