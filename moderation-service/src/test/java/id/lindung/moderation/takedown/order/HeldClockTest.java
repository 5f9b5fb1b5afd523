package id.lindung.moderation.takedown.order;

import static id.lindung.moderation.takedown.order.OrdersInMemory.answer;
import static id.lindung.moderation.takedown.order.OrdersInMemory.delivered;
import static id.lindung.moderation.takedown.order.OrdersInMemory.hour;
import static id.lindung.moderation.takedown.order.OrdersInMemory.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.contracts.takedown.item.VerificationResult;
import id.lindung.contracts.text.HistoryEntry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a question holds stays held until it is answered, its time is used up, or nothing is awaited any more. */
class HeldClockTest {

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "COUNTER_NOTICED", "INABILITY", "LABELLED"})
    void noAnswerOfThePlatformEndsThePauseOfWhatIsStillAwaited(ItemOutcome last) {
        var order = asked(3);
        answer(order, 1, ItemOutcome.REMOVED, hour(2));
        answer(order, 2, ItemOutcome.REFUSED, hour(2));
        answer(order, 3, last, hour(3));

        assertEquals(OrderStatus.CLARIFICATION_REQUESTED, order.state());
        assertNull(order.workload().deadlineAt(hour(3)), "the clocks of two items are held");
        assertEquals(hour(25), order.workload().heldUntil(hour(3)));

        OrdersInMemory.answerClarification(order, "This one.", People.OFFICER, hour(5));
        assertEquals(OrderStatus.RESPONDED, order.state());
        assertEquals(hour(8), order.workload().deadlineAt(hour(5)), "three hours were left");
    }

    @Test
    void aPauseThatEndsBecauseNothingIsAwaitedIsALineOfTheHistory() {
        var order = asked(2);
        answer(order, 1, ItemOutcome.REFUSED, hour(2));
        answer(order, 2, ItemOutcome.REMOVED, hour(2));
        answer(order, 1, ItemOutcome.REMOVED, hour(3));

        assertEquals(OrderStatus.RESPONDED, order.state());
        assertTrue(order.clarifications().hasOpen());
        assertEquals(List.of("answer", "end-pause"), lastActs(order));
    }

    @Test
    void aCorrectionThatLeavesNothingToAwaitEndsThePauseAsWell() {
        var order = asked(1);
        answer(order, 1, ItemOutcome.REFUSED, hour(2));
        OrdersInMemory.correct(order, 1, ItemOutcome.REMOVED, hour(3));
        assertEquals(OrderStatus.RESPONDED, order.state());
        assertEquals(List.of("correct", "end-pause"), lastActs(order));
    }

    @Test
    void whatIsAwaitedAgainIsHeldByTheQuestionThatNobodyHasAnswered() {
        var order = asked(1);
        answer(order, 1, ItemOutcome.REMOVED, hour(2));
        OrdersInMemory.verify(order, 1, VerificationResult.STILL_UP, null, People.OFFICER, hour(3));
        assertNull(order.workload().deadlineAt(hour(3)));
        OrdersInMemory.answerClarification(order, "This one.", People.OFFICER, hour(4));
        assertEquals(hour(6), order.workload().deadlineAt(hour(4)));
    }

    @Test
    void aPauseThatBeginsAndEndsAgainIsInTheHistoryEachTime() {
        var order = asked(1);
        answer(order, 1, ItemOutcome.REMOVED, hour(2));
        OrdersInMemory.verify(order, 1, VerificationResult.STILL_UP, null, People.OFFICER, hour(3));
        assertEquals(hour(26), order.workload().pausedUntil());
        assertEquals(List.of("end-pause", "pause"), lastActs(order), "the finding itself is the ministry's own");
        answer(order, 1, ItemOutcome.REMOVED, hour(4));
        assertEquals(OrderStatus.RESPONDED, order.state());
        assertEquals(List.of("answer", "end-pause"), lastActs(order));
        assertEquals(hour(4), last(order).at());
    }

    @Test
    void aPauseWhoseTimeWasUsedUpHasEndedThen() {
        var order = asked(1);
        answer(order, 1, ItemOutcome.REMOVED, hour(27));
        var history = order.history().shownTo(People.MACHINE);
        assertEquals(List.of("end-pause", "answer"), lastActs(order));
        var ended = history.get(history.size() - 2);
        assertEquals(hour(25), ended.at());
        assertEquals("CLARIFICATION_REQUESTED", ended.toState());
        assertEquals("RESPONDED", last(order).toState());
    }

    @Test
    void thatAPauseWasUsedUpIsToldBeforeTheFirstActThatFollows() {
        var order = asked(2);
        answer(order, 1, ItemOutcome.REMOVED, hour(26));
        assertEquals(List.of("end-pause", "answer"), lastActs(order));
        assertNull(order.workload().pausedUntil());
        answer(order, 2, ItemOutcome.REMOVED, hour(27));
        assertEquals(List.of("answer", "answer"), lastActs(order));
    }

    /** Of two items the one that was open all the time has used up its pause first. */
    @Test
    void anOrderIsHeldOnlyAsLongAsAllThatIsAwaited() {
        var order = delivered(text(2));
        answer(order, 2, ItemOutcome.REMOVED, hour(1));
        OrdersInMemory.requestClarification(order, "Which one?", People.MACHINE, hour(1));
        OrdersInMemory.verify(order, 2, VerificationResult.STILL_UP, null, People.OFFICER, hour(3));
        assertEquals(hour(25), order.workload().heldUntil(hour(3)));
        assertEquals(hour(28), order.workload().deadlineAt(hour(26)), "three hours were left of the first");
    }

    @Test
    void anAnswerToAQuestionThatHeldNothingAnyMoreIsPrecededByTheEndOfThePause() {
        var order = asked(1);
        OrdersInMemory.answerClarification(order, "This one.", People.OFFICER, hour(26));
        assertEquals(List.of("end-pause", "answer-clarification"), lastActs(order));
    }

    @Test
    void whatBeginsOrEndsThePauseByItselfNeedsNoLineBesideIt() {
        var order = asked(1);
        assertEquals("request-clarification", last(order).action());
        OrdersInMemory.answerClarification(order, "This one.", People.OFFICER, hour(2));
        assertEquals(List.of("request-clarification", "answer-clarification"), lastActs(order));
        var withdrawn = asked(1);
        OrdersInMemory.act(withdrawn, OrderAct.WITHDRAW, People.DIRECTOR, "because", hour(2));
        assertEquals(List.of("request-clarification", "withdraw"), lastActs(withdrawn));
    }

    private static HistoryEntry last(TakedownOrder order) {
        var history = order.history().shownTo(People.MACHINE);
        return history.get(history.size() - 1);
    }

    private static TakedownOrder asked(int items) {
        var order = delivered(text(items));
        OrdersInMemory.requestClarification(order, "Which one?", People.MACHINE, hour(1));
        return order;
    }

    private static List<String> lastActs(TakedownOrder order) {
        var acts = order.history().shownTo(People.MACHINE).stream()
                .map(HistoryEntry::action)
                .toList();
        return acts.subList(acts.size() - 2, acts.size());
    }
}
