package id.lindung.moderation.takedown.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.item.ClockEntry;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.contracts.takedown.item.VerificationResult;
import id.lindung.kit.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of an order that hold whatever platform and officials do to it, in whatever order. */
class OrderHistoryLawsTest {

    private static final Duration GRACE = Duration.ofMinutes(3);

    /** Something that somebody tries; what the order refuses has not happened. */
    interface Attempt {
        void on(TakedownOrder order, Instant at);
    }

    /**
     * One attempt.
     *
     * @param after minutes since the one before
     * @param onItsWay minutes between its arrival and its turn
     */
    record Event(Attempt attempt, int after, int onItsWay) {}

    @Provide
    Arbitrary<List<Event>> histories() {
        return histories(0);
    }

    /** Requests that overtake each other, by no more than the time that the sweeper leaves them. */
    @Provide
    Arbitrary<List<Event>> crowdedHistories() {
        return histories((int) GRACE.toMinutes());
    }

    private static Arbitrary<List<Event>> histories(int longestWay) {
        return Combinators.combine(
                        attempts(),
                        Arbitraries.integers().between(0, 150),
                        Arbitraries.integers().between(0, longestWay))
                .as(Event::new)
                .list()
                .ofMaxSize(16);
    }

    private static Arbitrary<Attempt> attempts() {
        var items = Arbitraries.integers().between(1, 2);
        var outcomes = Arbitraries.of(ItemOutcome.class).filter(outcome -> outcome != ItemOutcome.PENDING);
        var results =
                Arbitraries.of(VerificationResult.class).filter(result -> result != VerificationResult.NOT_CHECKED);
        Arbitrary<Attempt> answers = Combinators.combine(items, outcomes)
                .as((item, outcome) -> (order, at) -> OrdersInMemory.answer(order, item, outcome, at));
        Arbitrary<Attempt> removals =
                items.map(item -> (order, at) -> OrdersInMemory.answer(order, item, ItemOutcome.REMOVED, at));
        Arbitrary<Attempt> corrections = Combinators.combine(items, outcomes)
                .as((item, outcome) -> (order, at) -> OrdersInMemory.correct(order, item, outcome, at));
        Arbitrary<Attempt> findings = Combinators.combine(items, results)
                .as((item, result) ->
                        (order, at) -> OrdersInMemory.verify(order, item, result, null, People.OFFICER, at));
        Arbitrary<Attempt> rest = Arbitraries.of(
                (order, at) -> OrdersInMemory.requestClarification(order, "Which one?", People.MACHINE, at),
                (order, at) -> OrdersInMemory.answerClarification(order, "This one.", People.OFFICER, at),
                (order, at) -> OrdersInMemory.act(order, OrderAct.CLOSE, People.OFFICER, "because", at));
        return Arbitraries.oneOf(answers, removals, corrections, findings, rest);
    }

    @Property
    void anItemIsNeverObeyedBeforeItsClockRanAgain(@ForAll("histories") List<Event> history) {
        var order = lived(history, new HashSet<>());
        for (var item : order.items()) {
            var effectiveAt = item.execution().effectiveAt();
            item.clockEntries().stream()
                    .filter(entry -> entry.kind() == ClockEntry.Kind.RESUME)
                    .forEach(entry -> assertFalse(effectiveAt != null && effectiveAt.isBefore(entry.at())));
        }
    }

    @Property
    void theTimeToActionIsNeverNegative(@ForAll("crowdedHistories") List<Event> history) {
        for (var item : lived(history, new HashSet<>()).items()) {
            if (item.execution().effectiveAt() != null) {
                assertFalse(
                        item.timeToAction().isNegative(), item.timeToAction().toString());
            }
        }
    }

    @Property
    void aMissIsToldIfAndOnlyIfTheFiguresCountOne(@ForAll("crowdedHistories") List<Event> history) {
        var told = new HashSet<Integer>();
        var order = lived(history, told);
        sweep(order, order.items().get(0).deadlineAt().plus(Duration.ofDays(30)), told);
        for (var item : order.items()) {
            if (!item.execution().isExcluded()) {
                assertEquals(!item.isWithinDeadline(), told.contains(item.position()));
            }
        }
    }

    private static TakedownOrder lived(List<Event> history, Set<Integer> told) {
        var order = OrdersInMemory.delivered(OrdersInMemory.text(2));
        var now = OrdersInMemory.NOW.plus(GRACE);
        for (var event : history) {
            now = now.plus(Duration.ofMinutes(event.after()));
            sweep(order, now, told);
            try {
                event.attempt().on(order, now.minus(Duration.ofMinutes(event.onItsWay())));
            } catch (Refusal refused) {
                assertFalse(refused.code().isEmpty());
            }
        }
        return order;
    }

    /** As the sweeper does it. */
    private static void sweep(TakedownOrder order, Instant now, Set<Integer> told) {
        for (var item : order.items()) {
            if (item.watchedUntil() != null && item.watchedUntil().isBefore(now.minus(GRACE))) {
                told.add(item.position());
            }
        }
    }
}
