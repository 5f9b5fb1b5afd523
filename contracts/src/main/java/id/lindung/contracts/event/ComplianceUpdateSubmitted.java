package id.lindung.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * A platform's approver submitted a compliance update; its content is locked.
 *
 * @param platformId the platform it is about
 * @param updateId id of the update
 * @param updateNumber number in the ministry's files, {@code LK-2026-00551}
 * @param commitmentId the commitment it reports on
 * @param revision 1 for the first submission, one more after each request for changes
 * @param digest SHA-256 of the canonical submission, hexadecimal
 * @param submittedAt when the server received it
 */
public record ComplianceUpdateSubmitted(
        String platformId,
        UUID updateId,
        String updateNumber,
        UUID commitmentId,
        int revision,
        String digest,
        Instant submittedAt)
        implements ComplianceEvent {}
