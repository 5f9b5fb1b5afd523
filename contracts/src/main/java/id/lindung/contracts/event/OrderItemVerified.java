package id.lindung.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * An official looked whether the content is really gone.
 *
 * @param platformId the platform it is about
 * @param orderId id of the order
 * @param orderItemId id of the item
 * @param result what was found, a name of {@code VerificationResult}
 * @param verifiedAt when it was checked
 */
public record OrderItemVerified(String platformId, UUID orderId, UUID orderItemId, String result, Instant verifiedAt)
        implements ModerationEvent {}
