package id.lindung.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * The platform confirmed that it has taken up the order.
 *
 * @param platformId the platform it is about
 * @param orderId id of the order
 * @param orderNumber number in the ministry's files
 * @param acknowledgedAt when the server received the confirmation
 */
public record TakedownOrderAcknowledged(String platformId, UUID orderId, String orderNumber, Instant acknowledgedAt)
        implements ModerationEvent {}
