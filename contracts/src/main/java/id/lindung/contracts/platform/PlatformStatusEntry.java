package id.lindung.contracts.platform;

import id.lindung.contracts.text.Actor;
import java.time.Instant;

/**
 * One change of a platform's standing.
 *
 * @param effectiveAt when it took effect in the world
 * @param recordedAt when it was written down here
 * @param actor who decided it
 * @param proposedBy who proposed it; null where nobody had to
 * @param reason why, in the words of the decision; null where none is asked
 * @param source document or publication it rests on
 */
public record PlatformStatusEntry(
        PlatformStatus status,
        Instant effectiveAt,
        Instant recordedAt,
        Actor actor,
        Actor proposedBy,
        String reason,
        String source) {}
