package id.lindung.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * Every item of the order was answered and none that is open has time left; nothing more is expected. An item that was
 * not checked, or was found to be still there, is closed for a reason that the order's history gives. A miss stays one.
 *
 * @param platformId the platform it is about
 * @param orderId id of the order
 * @param orderNumber number in the ministry's files
 * @param closedAt when it was closed
 */
public record TakedownOrderClosed(String platformId, UUID orderId, String orderNumber, Instant closedAt)
        implements ModerationEvent {}
