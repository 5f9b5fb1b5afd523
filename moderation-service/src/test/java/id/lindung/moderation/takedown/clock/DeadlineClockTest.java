package id.lindung.moderation.takedown.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.takedown.item.ClockEntry.Kind;
import id.lindung.moderation.takedown.clock.DeadlineClock.Entry;
import id.lindung.moderation.takedown.clock.DeadlineClock.Terms;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeadlineClockTest {

    private static final Instant RECEIPT = Instant.parse("2026-11-24T02:00:00Z");
    private static final Terms URGENT = new Terms(Duration.ofHours(4), Duration.ofHours(24));

    @Test
    void aClockThatWasNotStartedHasNoDeadline() {
        var clock = DeadlineClock.notStarted(URGENT);
        assertFalse(clock.isStarted());
        assertNull(clock.deadlineAt(RECEIPT));
        assertNull(clock.latestDeadline());
        assertFalse(clock.canPause(RECEIPT));
    }

    @Test
    void theDeadlineIsReceiptPlusTheRulesTime() {
        assertEquals(at(4), clock(entry(Kind.START, 0)).deadlineAt(at(1)));
    }

    @Test
    void aClockStartsOnce() {
        assertEquals(at(4), clock(entry(Kind.START, 0), entry(Kind.START, 2)).deadlineAt(at(3)));
    }

    @Test
    void aPausedClockHasNoDeadlineAndRunsOnWithTheTimeLeft() {
        var paused = clock(entry(Kind.START, 0), entry(Kind.PAUSE, 1));
        assertNull(paused.deadlineAt(at(2)));
        assertEquals(at(25), paused.pausedUntil());
        var resumed = paused.after(entry(Kind.RESUME, 7));
        assertEquals(at(10), resumed.deadlineAt(at(7)));
        assertEquals(Duration.ofHours(6), resumed.pausedFor(at(8)));
    }

    @Test
    void aQuestionThatNobodyAnswersHoldsTheClockOnlyAsLongAsTheRuleSays() {
        var paused = clock(entry(Kind.START, 0), entry(Kind.PAUSE, 1));
        assertNull(paused.deadlineAt(at(24)));
        assertEquals(at(28), paused.deadlineAt(at(25)));
        assertEquals(at(28), paused.after(entry(Kind.RESUME, 90)).deadlineAt(at(90)));
        assertEquals(Duration.ofHours(24), paused.pausedFor(at(90)));
    }

    @Test
    void allQuestionsTogetherHoldTheClockNoLongerThanOneMay() {
        var usedUp = clock(entry(Kind.START, 0), entry(Kind.PAUSE, 1), entry(Kind.RESUME, 21), entry(Kind.PAUSE, 22));
        assertEquals(at(26), usedUp.pausedUntil());
        assertEquals(at(28), usedUp.latestDeadline());
        var resumed = usedUp.after(entry(Kind.RESUME, 27));
        assertEquals(at(28), resumed.deadlineAt(at(27)));
        assertFalse(resumed.canPause(at(27)));
        assertEquals(resumed, resumed.after(entry(Kind.PAUSE, 27)));
    }

    @Test
    void aClockThatHasRunOutCannotBePausedAnyMore() {
        var clock = clock(entry(Kind.START, 0));
        assertFalse(clock.canPause(at(4)));
        assertTrue(clock.canPause(at(4).minusNanos(1_000)));
        assertEquals(at(4), clock.after(entry(Kind.PAUSE, 4)).deadlineAt(at(5)));
    }

    @Test
    void anActionStopsTheClockAndWhatIsFoundStillThereRunsItAgain() {
        var stopped = clock(entry(Kind.START, 0), entry(Kind.STOP, 1));
        assertTrue(stopped.stopped());
        assertFalse(stopped.canPause(at(2)));
        assertEquals(at(4), stopped.latestDeadline());
        var again = stopped.after(entry(Kind.RESUME, 3));
        assertFalse(again.stopped());
        assertEquals(at(4), again.deadlineAt(at(3)));
    }

    @Test
    void stoppingEndsAPause() {
        var stopped = clock(entry(Kind.START, 0), entry(Kind.PAUSE, 1), entry(Kind.STOP, 3));
        assertEquals(Duration.ofHours(2), stopped.pausedBefore());
        assertEquals(at(6), stopped.latestDeadline());
        assertNull(stopped.pausedUntil());
    }

    @Test
    void anExtensionMovesTheDeadlineLaterAndNeverEarlier() {
        var clock = clock(entry(Kind.START, 0));
        assertEquals(at(9), clock.after(extension(1, 9)).deadlineAt(at(2)));
        assertEquals(at(4), clock.after(extension(1, 2)).deadlineAt(at(2)));
        assertEquals(clock, clock.after(extension(1, 2)));
    }

    @Test
    void nothingMovesAClockThatWasNotStarted() {
        var clock = DeadlineClock.notStarted(URGENT);
        for (var kind : List.of(Kind.PAUSE, Kind.RESUME, Kind.STOP)) {
            assertEquals(clock, clock.after(entry(kind, 1)), kind.name());
        }
        assertEquals(clock, clock.after(extension(1, 9)));
    }

    private static DeadlineClock clock(Entry... entries) {
        return DeadlineClock.fold(URGENT, Stream.of(entries).toList());
    }

    private static Entry entry(Kind kind, int hour) {
        return new Entry(kind, at(hour), null);
    }

    private static Entry extension(int hour, int to) {
        return new Entry(Kind.EXTEND, at(hour), at(to));
    }

    private static Instant at(int hour) {
        return RECEIPT.plus(Duration.ofHours(hour));
    }
}
