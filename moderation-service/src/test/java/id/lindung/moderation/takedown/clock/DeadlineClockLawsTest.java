package id.lindung.moderation.takedown.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.takedown.item.ClockEntry.Kind;
import id.lindung.moderation.takedown.clock.DeadlineClock.Entry;
import id.lindung.moderation.takedown.clock.DeadlineClock.Terms;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of the clock that hold whatever happens to an item, in whatever order. */
class DeadlineClockLawsTest {

    private static final Instant RECEIPT = Instant.parse("2026-11-24T02:00:00Z");

    /** What happened after so many minutes. */
    record Tick(Kind kind, int afterMinutes) {}

    @Provide
    Arbitrary<List<Tick>> ticks() {
        var kinds = Arbitraries.of(Kind.PAUSE, Kind.RESUME, Kind.STOP, Kind.PAUSE, Kind.RESUME);
        return Combinators.combine(kinds, Arbitraries.integers().between(0, 2_000))
                .as(Tick::new)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Terms> terms() {
        var minutes = Arbitraries.integers().between(0, 3_000).map(Duration::ofMinutes);
        return Combinators.combine(minutes.map(time -> time.plusMinutes(1)), minutes)
                .as(Terms::new);
    }

    @Property
    void pausesAreTheOnlyThingThatMovesADeadline(@ForAll("terms") Terms terms, @ForAll("ticks") List<Tick> ticks) {
        var clock = DeadlineClock.fold(terms, entries(ticks));
        assertEquals(RECEIPT.plus(terms.actWithin()).plus(clock.pausedBefore()), clock.runningDeadline());
    }

    @Property
    void pausesNeverHoldTheClockLongerThanTheRuleAllows(
            @ForAll("terms") Terms terms, @ForAll("ticks") List<Tick> ticks) {
        var clock = DeadlineClock.fold(terms, entries(ticks));
        assertFalse(
                clock.latestDeadline().isAfter(RECEIPT.plus(terms.actWithin()).plus(terms.maxPause())));
        assertTrue(clock.pausedFor(Instant.MAX).compareTo(terms.maxPause()) <= 0);
    }

    @Property
    void aDeadlineIsNeverBroughtForward(@ForAll("terms") Terms terms, @ForAll("ticks") List<Tick> ticks) {
        var before = DeadlineClock.notStarted(terms);
        for (var entry : entries(ticks)) {
            var after = before.after(entry);
            if (before.isStarted()) {
                assertFalse(after.runningDeadline().isBefore(before.runningDeadline()));
            }
            before = after;
        }
    }

    @Property
    void aDeadlineThatHasPassedStaysPassed(@ForAll("terms") Terms terms, @ForAll("ticks") List<Tick> ticks) {
        var clock = DeadlineClock.notStarted(terms);
        Instant missed = null;
        for (var entry : entries(ticks)) {
            var stood = clock.deadlineAt(entry.at());
            if (missed == null && stood != null && stood.isBefore(entry.at())) {
                missed = stood;
            }
            clock = clock.after(entry);
            if (missed != null) {
                assertEquals(missed, clock.latestDeadline());
            }
        }
    }

    @Property
    void whileAClockStandsStillItsDeadlineStaysAhead(
            @ForAll("terms") Terms terms,
            @ForAll("ticks") List<Tick> ticks,
            @ForAll @IntRange(max = 10_000) int minutesLater) {
        var entries = entries(ticks);
        var clock = DeadlineClock.fold(terms, entries);
        var now = entries.get(entries.size() - 1).at().plus(Duration.ofMinutes(minutesLater));
        if (clock.deadlineAt(now) == null) {
            assertTrue(clock.latestDeadline().isAfter(now));
        }
    }

    @Property
    void onePauseGivesBackExactlyTheTimeItTook(
            @ForAll("terms") Terms terms,
            @ForAll @IntRange(max = 3_000) int asked,
            @ForAll @IntRange(max = 9_000) int took) {
        var entries = List.of(
                new Entry(Kind.START, RECEIPT, null),
                new Entry(Kind.PAUSE, minutes(asked), null),
                new Entry(Kind.RESUME, minutes(asked + took), null));
        var clock = DeadlineClock.fold(terms, entries);
        var inTime = minutes(asked).isBefore(RECEIPT.plus(terms.actWithin()));
        var given = Math.min(took, terms.maxPause().toMinutes());
        assertEquals(
                RECEIPT.plus(terms.actWithin()).plus(Duration.ofMinutes(inTime ? given : 0)), clock.latestDeadline());
    }

    /** A start, then the ticks at times that never go back. */
    private static List<Entry> entries(List<Tick> ticks) {
        var entries = new ArrayList<>(List.of(new Entry(Kind.START, RECEIPT, null)));
        var at = RECEIPT;
        for (var tick : ticks) {
            at = at.plus(Duration.ofMinutes(tick.afterMinutes()));
            entries.add(new Entry(tick.kind(), at, null));
        }
        return entries;
    }

    private static Instant minutes(int number) {
        return RECEIPT.plus(Duration.ofMinutes(number));
    }
}
