package id.lindung.contracts.event;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * A commitment moved along its states.
 *
 * @param platformId the platform it is about
 * @param commitmentId id of the commitment
 * @param commitmentNumber number in the ministry's files, {@code KMT-2018-TIKTOK-003}
 * @param fromState a name of {@code CommitmentState}, null when drafted
 * @param toState a name of {@code CommitmentState}
 * @param changedAt when it moved
 */
public record CommitmentStateChanged(
        String platformId,
        UUID commitmentId,
        String commitmentNumber,
        @Nullable String fromState,
        String toState,
        Instant changedAt)
        implements ComplianceEvent {}
