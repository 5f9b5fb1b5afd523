package id.lindung.contracts.text;

import java.time.Instant;

/**
 * One step in the life of a commitment, an update or an order.
 *
 * @param at when the server recorded it
 * @param actor who did it
 * @param action stable name of the act, for example {@code sign}
 * @param fromState state before, null at the beginning
 * @param toState state after; equal to {@code fromState} when the act changed something else
 * @param reason what the actor gave as reason, null where none is asked
 */
public record HistoryEntry(Instant at, Actor actor, String action, String fromState, String toState, String reason) {}
