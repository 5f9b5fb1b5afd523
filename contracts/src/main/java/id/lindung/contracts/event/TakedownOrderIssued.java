package id.lindung.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A takedown order was signed and is binding; it waits for the platform to fetch it.
 *
 * @param platformId the platform it is about
 * @param orderId id of the order
 * @param orderNumber number in the ministry's files, {@code TDO-2026-000123}
 * @param category code of the content category
 * @param urgent whether the urgent deadline applies
 * @param items number of items
 * @param issuedAt when it was signed
 */
public record TakedownOrderIssued(
        String platformId,
        UUID orderId,
        String orderNumber,
        String category,
        boolean urgent,
        int items,
        Instant issuedAt)
        implements ModerationEvent {}
