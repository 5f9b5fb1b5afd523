package id.lindung.contracts.event;

import java.time.Instant;
import java.util.UUID;

/**
 * An update was accepted, sent back for changes or rejected.
 *
 * @param platformId the platform it is about
 * @param updateId id of the update
 * @param updateNumber number in the ministry's files
 * @param commitmentId the commitment it reports on
 * @param outcome a name of {@code UpdateState}: ACCEPTED, CHANGES_REQUESTED or REJECTED
 * @param decidedAt when it took effect
 */
public record ComplianceUpdateDecided(
        String platformId, UUID updateId, String updateNumber, UUID commitmentId, String outcome, Instant decidedAt)
        implements ComplianceEvent {}
