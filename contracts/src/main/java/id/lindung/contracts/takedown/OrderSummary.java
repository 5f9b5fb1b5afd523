package id.lindung.contracts.takedown;

import java.time.Instant;
import java.util.UUID;

/** One row of the list of orders; fields as in {@link TakedownOrderView}. */
public record OrderSummary(
        UUID id,
        String number,
        String platformId,
        OrderStatus status,
        String category,
        boolean urgent,
        int items,
        int openItems,
        int overdueItems,
        Instant draftedAt,
        Instant issuedAt,
        Instant deliveredAt,
        Instant deadlineAt,
        Instant pausedUntil,
        long version) {

    /** A list with more rows than this is not counted to its end: its total is null. */
    public static final int MOST_COUNTED = 10_000;
}
