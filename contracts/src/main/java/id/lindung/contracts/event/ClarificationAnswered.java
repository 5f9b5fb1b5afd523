package id.lindung.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * The ministry answered; the clock runs again with the remaining time.
 *
 * @param platformId the platform it is about
 * @param orderId id of the order
 * @param orderNumber number in the ministry's files
 * @param answeredAt when it was answered
 * @param deadlineAt the deadline after the pause
 */
public record ClarificationAnswered(
        String platformId, UUID orderId, String orderNumber, Instant answeredAt, Instant deadlineAt)
        implements ModerationEvent {}
