package id.lindung.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * The ministry took the order back; its items count in no figure of compliance.
 *
 * @param platformId the platform it is about
 * @param orderId id of the order
 * @param orderNumber number in the ministry's files
 * @param withdrawnAt when it was withdrawn
 */
public record TakedownOrderWithdrawn(String platformId, UUID orderId, String orderNumber, Instant withdrawnAt)
        implements ModerationEvent {}
