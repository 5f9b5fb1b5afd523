package id.lindung.contracts.platform;

import id.lindung.contracts.text.Actor;
import java.time.Instant;

/**
 * One change of a platform's standing.
 *
 * @param effectiveAt when it took effect in the world
 * @param recordedAt when it was written down here
 * @param reason why, in the words of the decision
 * @param source document or publication it rests on
 */
public record PlatformStatusEntry(
        PlatformStatus status, Instant effectiveAt, Instant recordedAt, Actor actor, String reason, String source) {}
