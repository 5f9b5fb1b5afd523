package id.lindung.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * Every item of the order was answered and checked; nothing more is expected.
 *
 * @param platformId the platform it is about
 * @param orderId id of the order
 * @param orderNumber number in the ministry's files
 * @param closedAt when it was closed
 */
public record TakedownOrderClosed(String platformId, UUID orderId, String orderNumber, Instant closedAt)
        implements ModerationEvent {}
