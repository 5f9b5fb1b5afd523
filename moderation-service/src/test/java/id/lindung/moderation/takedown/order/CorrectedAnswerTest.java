package id.lindung.moderation.takedown.order;

import static id.lindung.moderation.takedown.order.OrdersInMemory.answer;
import static id.lindung.moderation.takedown.order.OrdersInMemory.correct;
import static id.lindung.moderation.takedown.order.OrdersInMemory.delivered;
import static id.lindung.moderation.takedown.order.OrdersInMemory.hour;
import static id.lindung.moderation.takedown.order.OrdersInMemory.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.item.AnswerItem;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.contracts.takedown.item.VerificationResult;
import id.lindung.kit.lifecycle.Attempt;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A wrong answer is put right, and what is right counts from the receipt of the correction. */
class CorrectedAnswerTest {

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "COUNTER_NOTICED", "INABILITY", "LABELLED", "DISABLED_LOCALLY"})
    void whatWasNotDoneAfterAllIsAwaitedAgainWithItsOldDeadline(ItemOutcome truth) {
        var order = delivered(text(1));
        answer(order, 1, ItemOutcome.REMOVED, hour(1));
        assertTrue(correct(order, 1, truth, hour(2)));

        var item = order.item(1);
        assertTrue(item.isOpen());
        assertNull(item.execution().effectiveAt());
        assertEquals(hour(4), item.deadlineAt(hour(2)));
        assertEquals(hour(4), item.watchedUntil(), "its miss would be told");
        assertEquals(ItemOutcome.REMOVED, item.formerAnswer().outcome());
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "ALREADY_GONE", "NOT_FOUND", "LABELLED"})
    void whatWasDoneAfterAllCountsFromTheCorrectionAndNoEarlier(ItemOutcome wrong) {
        var order = delivered(text(1));
        answer(order, 1, wrong, hour(1));
        correct(order, 1, ItemOutcome.REMOVED, hour(5));
        assertEquals(hour(5), order.item(1).execution().effectiveAt());
        assertFalse(order.item(1).isWithinDeadline());
    }

    @Test
    void aCorrectionOfTheWordsChangesNothingThatCounts() {
        var order = delivered(text(1));
        answer(order, 1, ItemOutcome.REMOVED, hour(1));
        var words = new AnswerItem(ItemOutcome.REMOVED, null, "T-2", "The other account");
        assertTrue(correct(order, 1, words, People.MACHINE, hour(5)));
        assertEquals(hour(1), order.item(1).execution().effectiveAt());
        assertEquals("T-2", order.item(1).lastAnswer().orElseThrow().externalRef());
    }

    @Test
    void aCorrectionThatSaysTheSameMakesNothingOfWhatWasFoundUntrue() {
        var order = delivered(text(1));
        answer(order, 1, ItemOutcome.REMOVED, hour(1));
        OrdersInMemory.verify(order, 1, VerificationResult.STILL_UP, null, People.OFFICER, hour(2));
        assertFalse(correct(order, 1, ItemOutcome.REMOVED, hour(3)));
        correct(order, 1, new AnswerItem(ItemOutcome.REMOVED, null, null, "Really"), People.MACHINE, hour(3));
        assertTrue(order.item(1).isOpen());
    }

    @Test
    void onlyWhatWasAnsweredCanBeCorrectedAndOnlyForAReason() {
        var order = delivered(text(2));
        answer(order, 1, ItemOutcome.REMOVED, hour(1));
        var refused = assertThrows(Conflict.class, () -> correct(order, 2, ItemOutcome.REFUSED, hour(2)));
        assertEquals("not-answered", refused.code());
        var silent = new Attempt<>(OrderAct.CORRECT, People.MACHINE, " ", hour(2));
        assertThrows(InvalidRequest.class, () -> OrderGraph.GRAPH.permit(order, silent));
    }

    @Test
    void theHistorySaysWhatWasCorrectedToWhatAndWhy() {
        var order = delivered(text(1));
        answer(order, 1, ItemOutcome.REMOVED, hour(1));
        correct(order, 1, ItemOutcome.REFUSED, hour(2));
        var history = order.history().shownTo(People.DIRECTOR);
        var last = history.get(history.size() - 1);
        assertEquals("correct", last.action());
        assertEquals("A mistake", last.reason());
        assertEquals("REFUSED", last.item().result());
    }
}
