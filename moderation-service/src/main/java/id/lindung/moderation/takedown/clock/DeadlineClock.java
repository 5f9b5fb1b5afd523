package id.lindung.moderation.takedown.clock;

import id.lindung.contracts.takedown.item.ClockEntry.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The clock of one item as the fold of its entries: the deadline is never set, it follows. Immutable; each entry gives
 * the clock after it (ADR 0005).
 *
 * @param terms what the rule grants
 * @param startedAt receipt by the platform, null before
 * @param runningDeadline the deadline without the pause that is under way, null before the start
 * @param pausedAt when the pause under way began, null while the clock runs
 * @param pausedBefore time that pauses which have ended have held the clock
 * @param stopped whether nothing more is awaited of the platform
 */
public record DeadlineClock(
        Terms terms,
        Instant startedAt,
        Instant runningDeadline,
        Instant pausedAt,
        Duration pausedBefore,
        boolean stopped) {

    /**
     * What the deadline rule grants.
     *
     * @param actWithin time from receipt to action
     * @param maxPause how long pauses can hold the clock in all
     */
    public record Terms(Duration actWithin, Duration maxPause) {}

    /**
     * One entry.
     *
     * @param extendedTo the deadline granted by an {@link Kind#EXTEND}, else null
     */
    public record Entry(Kind kind, Instant at, Instant extendedTo) {}

    /** A clock that nothing has happened to. */
    public static DeadlineClock notStarted(Terms terms) {
        return new DeadlineClock(terms, null, null, null, Duration.ZERO, false);
    }

    /** @param entries in the order in which they were written; their times never go back */
    public static DeadlineClock fold(Terms terms, List<Entry> entries) {
        var clock = notStarted(terms);
        for (var entry : entries) {
            clock = clock.after(entry);
        }
        return clock;
    }

    /** The clock after one more entry; an entry that means nothing now leaves it as it is. */
    public DeadlineClock after(Entry entry) {
        return switch (entry.kind()) {
            case START -> isStarted() ? this : started(entry.at());
            case PAUSE -> canPause(entry.at()) ? paused(entry.at()) : this;
            case RESUME -> resumed(entry.at(), false);
            case STOP -> resumed(entry.at(), isStarted());
            case EXTEND -> extended(entry.extendedTo());
        };
    }

    public boolean isStarted() {
        return startedAt != null;
    }

    public boolean isPaused() {
        return pausedAt != null;
    }

    /** A clock that has run out does not stand still any more, nor one whose pauses are used up. */
    public boolean canPause(Instant at) {
        return isStarted()
                && !stopped
                && !isPaused()
                && at.isBefore(runningDeadline)
                && !pauseLeft().isZero();
    }

    /** When the pause under way ends even if nobody ends it; null while none is. */
    public Instant pausedUntil() {
        return isPaused() ? pausedAt.plus(pauseLeft()) : null;
    }

    /** The deadline if the pause under way lasts as long as it can; exact while none is; null before the start. */
    public Instant latestDeadline() {
        return isPaused() ? runningDeadline.plus(pauseLeft()) : runningDeadline;
    }

    /** The deadline as it stands at a time; null before the start and while the clock stands still. */
    public Instant deadlineAt(Instant now) {
        return isPaused() && now.isBefore(pausedUntil()) ? null : latestDeadline();
    }

    /** How long pauses have held the clock up to a time. */
    public Duration pausedFor(Instant until) {
        return pausedBefore.plus(currentPause(until));
    }

    private DeadlineClock started(Instant at) {
        return new DeadlineClock(terms, at, at.plus(terms.actWithin()), null, Duration.ZERO, false);
    }

    private DeadlineClock paused(Instant at) {
        return new DeadlineClock(terms, startedAt, runningDeadline, at, pausedBefore, stopped);
    }

    private DeadlineClock resumed(Instant at, boolean nowStopped) {
        var pause = currentPause(at);
        var deadline = isStarted() ? runningDeadline.plus(pause) : null;
        return new DeadlineClock(terms, startedAt, deadline, null, pausedBefore.plus(pause), nowStopped);
    }

    /** A deadline is only ever extended, never brought forward. */
    private DeadlineClock extended(Instant to) {
        var later = isStarted() && to.isAfter(runningDeadline);
        return later ? new DeadlineClock(terms, startedAt, to, pausedAt, pausedBefore, stopped) : this;
    }

    private Duration pauseLeft() {
        return terms.maxPause().minus(pausedBefore);
    }

    private Duration currentPause(Instant until) {
        if (!isPaused() || !until.isAfter(pausedAt)) {
            return Duration.ZERO;
        }
        var pause = Duration.between(pausedAt, until);
        return pause.compareTo(pauseLeft()) < 0 ? pause : pauseLeft();
    }
}
