package id.lindung.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * The platform refused one item, filed a counter-notice, said that it cannot act, or took a lesser measure than the one
 * ordered.
 *
 * @param platformId the platform it is about
 * @param orderId id of the order
 * @param orderItemId id of the item
 * @param category code of the content category
 * @param outcome the kind of refusal, a name of {@code ItemOutcome}
 * @param receivedAt when the server received it
 */
public record OrderItemRefused(
        String platformId, UUID orderId, UUID orderItemId, String category, String outcome, Instant receivedAt)
        implements ModerationEvent {}
