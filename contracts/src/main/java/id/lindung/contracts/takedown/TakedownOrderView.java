package id.lindung.contracts.takedown;

import id.lindung.contracts.takedown.item.OrderItemView;
import id.lindung.contracts.text.Actor;
import id.lindung.contracts.text.HistoryEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A takedown order with its items.
 *
 * @param number number in the ministry's files, {@code TDO-2026-000123}; given when drafted
 * @param urgent whether the urgent deadline applies
 * @param actWithin time from receipt to action, by the deadline rule in force when the order was signed; before that, by
 *     the one in force when it was last written
 * @param payloadSha256 digest of the order as signed, null before: SHA-256 of the canonical JSON (RFC 8785) of an object
 *     with {@code number}, {@code platformId}, {@code category}, {@code urgent}, {@code requestedMeasure},
 *     {@code legalBasis}, {@code reasons}, {@code legalAnalysisSha256}, {@code analysisInLetter}, {@code letterReference}, {@code territorialScope},
 *     {@code redressText} and {@code items}, each of these with {@code position}, {@code urlSha256},
 *     {@code screenshotSha256} and {@code note}; what is missing stands as null
 * @param legalAnalysis null where there is none yet, and for a platform unless {@code analysisInLetter}
 * @param legalAnalysisSha256 digest of the legal analysis in UTF-8, hexadecimal; null where there is none yet
 * @param analysisInLetter whether the platform reads the legal analysis; the ministry's choice for each order
 * @param deliveredAt when the platform received it, null while the clock has not started
 * @param deadlineAt the earliest deadline of an open item, null when there is none and while a question holds it
 * @param pausedUntil until when a question of the platform can hold the deadline; null while it holds none
 * @param overdueItems computed: open items past their deadline
 * @param allowedActions acts the state graph permits now to the reader: {@code revise}, {@code submit}, {@code return},
 *     {@code sign}, {@code withdraw}, {@code acknowledge}, {@code answer}, {@code correct}, {@code request-clarification},
 *     {@code answer-clarification}, {@code verify}, {@code close}, and {@code reveal} where addresses are restricted
 */
public record TakedownOrderView(
        UUID id,
        String number,
        String platformId,
        OrderStatus status,
        String category,
        boolean urgent,
        Duration actWithin,
        RequestedMeasure requestedMeasure,
        String legalBasis,
        String reasons,
        String legalAnalysis,
        String legalAnalysisSha256,
        boolean analysisInLetter,
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
        Instant pausedUntil,
        Instant closedAt,
        String payloadSha256,
        int openItems,
        int overdueItems,
        List<OrderItemView> items,
        List<ClarificationView> clarifications,
        List<String> allowedActions,
        List<HistoryEntry> history,
        long version) {}
