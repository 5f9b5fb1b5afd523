package id.lindung.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * The platform asked what the order means; the clock of the items stands still.
 *
 * @param platformId the platform it is about
 * @param orderId id of the order
 * @param orderNumber number in the ministry's files
 * @param requestedAt when the server received the question
 */
public record ClarificationRequested(String platformId, UUID orderId, String orderNumber, Instant requestedAt)
        implements ModerationEvent {}
