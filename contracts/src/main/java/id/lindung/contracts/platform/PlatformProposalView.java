package id.lindung.contracts.platform;

import id.lindung.contracts.text.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A change of the register that waits for another official (four eyes).
 *
 * @param act what it would do
 * @param target the standing it would lead to; the present one for a correction
 * @param effectiveAt when the new standing took effect in the world; null for a correction
 * @param reason why, in the words of the decision; null where none is asked
 * @param source document or publication it rests on; null for a correction
 * @param entry what the register would say of the platform; null where that stays as it is
 * @param digest SHA-256 of what was seen
 * @param stale whether what was seen has changed since: it can no longer be approved, only returned or replaced
 * @param awaits roles whose approval is missing
 */
public record PlatformProposalView(
        UUID id,
        PlatformAct act,
        PlatformStatus target,
        Instant effectiveAt,
        String reason,
        String source,
        CorrectPlatform entry,
        Actor proposedBy,
        Instant proposedAt,
        String digest,
        boolean stale,
        List<String> awaits) {}
