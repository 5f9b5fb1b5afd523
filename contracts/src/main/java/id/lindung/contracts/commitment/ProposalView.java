package id.lindung.contracts.commitment;

import id.lindung.contracts.text.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A change of state that waits for other people (four eyes).
 *
 * @param target the state it would lead to
 * @param digest SHA-256 of what was assessed
 * @param stale whether what was assessed has changed since: it can no longer be approved, only rejected or replaced
 * @param awaits roles whose approval is still missing
 * @param approvals who has approved so far
 * @param successorId the commitment that takes its place, only for {@link CommitmentState#SUPERSEDED}
 */
public record ProposalView(
        UUID id,
        CommitmentState target,
        String reason,
        Actor proposedBy,
        Instant proposedAt,
        String digest,
        boolean stale,
        List<String> awaits,
        List<Actor> approvals,
        UUID successorId) {}
