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
 * @param reason what the actor gave as reason, or wrote in a note in Indonesian; null where none is asked
 * @param item the item of an order that the act concerned, null where it concerned the whole
 * @param note what a note said, in both languages; null for other acts
 * @param reasonBy who gave the reason, where that is another person than the actor: the act let this person's proposal
 *     take effect, and what the actor said to it stands in the entry before. Null where the reason is the actor's own
 */
public record HistoryEntry(
        Instant at,
        Actor actor,
        String action,
        String fromState,
        String toState,
        String reason,
        Item item,
        LocalizedText note,
        Actor reasonBy) {

    /** An act on the whole. */
    public HistoryEntry(Instant at, Actor actor, String action, String fromState, String toState, String reason) {
        this(at, actor, action, fromState, toState, reason, null);
    }

    /** An act that may concern an item. */
    public HistoryEntry(
            Instant at, Actor actor, String action, String fromState, String toState, String reason, Item item) {
        this(at, actor, action, fromState, toState, reason, item, null, null);
    }

    /** The same about one item of an order. */
    public HistoryEntry about(Item one) {
        return new HistoryEntry(at, actor, action, fromState, toState, reason, one, note, reasonBy);
    }

    /** The same with what was written in a note, the reason of which is its Indonesian text. */
    public HistoryEntry saying(String indonesian, LocalizedText written) {
        return new HistoryEntry(at, actor, action, fromState, toState, indonesian, item, written, reasonBy);
    }

    /** The same without the state before, for whom it is no concern. */
    public HistoryEntry fromNowhere() {
        return new HistoryEntry(at, actor, action, null, toState, reason, item, note, reasonBy);
    }

    /**
     * What was answered to one item of an order, or found of it.
     *
     * @param position 1 for the first
     * @param result stable name of the answer or the finding, for example {@code REMOVED}
     */
    public record Item(int position, String result) {}
}
