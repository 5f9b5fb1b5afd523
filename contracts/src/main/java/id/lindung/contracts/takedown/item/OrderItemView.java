package id.lindung.contracts.takedown.item;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One item of an order.
 *
 * @param position 1 for the first
 * @param url address of the content; null where the reader may not see it (restricted category)
 * @param urlSha256 digest of the address, hexadecimal; always there
 * @param restricted whether the address is kept encrypted
 * @param answeredAt when the server received the platform's answer
 * @param effectiveAt when the item counts as acted on, null while it does not
 * @param deadlineAt present deadline, null while the clock has not started or stands still
 * @param open computed: the order is live and the platform is still expected to act on the item
 * @param refuted computed: it is open because an official found the content there after the platform's answer, and
 *     nothing has made up for it since
 * @param overdue computed: the deadline is past and there is no effective action
 */
public record OrderItemView(
        UUID id,
        int position,
        String url,
        String urlSha256,
        boolean restricted,
        String screenshotSha256,
        String note,
        ItemOutcome outcome,
        String answerText,
        String externalRef,
        Instant claimedAt,
        Instant answeredAt,
        Instant effectiveAt,
        Instant deadlineAt,
        boolean open,
        boolean refuted,
        boolean overdue,
        VerificationResult verification,
        Instant verifiedAt,
        List<ClockEntry> clock) {}
