package id.lindung.contracts.takedown.item;

import java.time.Instant;

/**
 * One entry of the append-only clock of an item; the deadline is the fold of all of them.
 *
 * @param newDeadline the deadline from this entry on, null while the clock stands still or after it stopped
 */
public record ClockEntry(Kind kind, Instant at, String reason, Instant newDeadline) {

    /** What happened to the clock. */
    public enum Kind {
        START,
        PAUSE,
        RESUME,
        EXTEND,
        STOP
    }
}
