package id.lindung.contracts.update;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One evidence file.
 *
 * @param sha256 computed by the server while the file streamed in, hexadecimal
 * @param size bytes
 * @param effectiveOn day the evidence speaks of, apart from the day of upload; null when not stated
 * @param sealed true once submitted: it can no longer be removed
 * @param revision the submission that it belongs to; null while it is not submitted
 */
public record EvidenceView(
        UUID id,
        UUID updateId,
        String platformId,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        LocalDate effectiveOn,
        Instant receivedAt,
        boolean sealed,
        Integer revision) {}
