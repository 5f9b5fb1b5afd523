package id.lindung.contracts.takedown;

import id.lindung.contracts.text.Actor;
import id.lindung.contracts.text.HistoryEntry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A takedown order with its items.
 *
 * @param number number in the ministry's files, {@code TDO-2026-000123}; given when drafted
 * @param urgent whether the urgent deadline applies
 * @param payloadSha256 digest of the order as signed, null before
 * @param deliveredAt when the platform received it, null while the clock has not started
 * @param deadlineAt the earliest deadline of an open item, null when there is none
 * @param overdueItems computed: open items past their deadline
 * @param allowedActions acts the state graph permits now to the reader
 */
public record TakedownOrderView(
        UUID id,
        String number,
        String platformId,
        OrderStatus status,
        String category,
        boolean urgent,
        RequestedMeasure requestedMeasure,
        String legalBasis,
        String reasons,
        String legalAnalysis,
        String letterReference,
        List<String> territorialScope,
        String redressText,
        Actor draftedBy,
        Actor signedBy,
        Instant draftedAt,
        Instant issuedAt,
        Instant deliveredAt,
        Instant acknowledgedAt,
        Instant deadlineAt,
        Instant closedAt,
        String payloadSha256,
        int openItems,
        int overdueItems,
        List<OrderItemView> items,
        List<ClarificationView> clarifications,
        List<String> allowedActions,
        List<HistoryEntry> history,
        long version) {}
