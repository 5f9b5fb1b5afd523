package id.lindung.contracts.commitment;

import id.lindung.contracts.text.Actor;
import id.lindung.contracts.text.LocalizedText;
import java.time.Instant;

/**
 * One version of a commitment's wording; none is ever overwritten.
 *
 * @param version 1 for the first
 * @param sourceEventCode the entry of the case log it rests on, for example {@code E08}
 */
public record WordingVersion(
        int version,
        LocalizedText wording,
        CommitmentStrength strength,
        String sourceEventCode,
        Instant recordedAt,
        Actor actor) {}
