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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
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
        assertEquals(ItemOutcome.REMOVED, item.answers().former().outcome());
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

    @ParameterizedTest
    @EnumSource(names = {"ALREADY_GONE", "NOT_FOUND"})
    void whatWasNotThereAfterAllIsLeftOutWhileNothingContradictsIt(ItemOutcome truth) {
        var order = delivered(text(1));
        answer(order, 1, ItemOutcome.REMOVED, hour(1));
        assertTrue(correct(order, 1, truth, hour(4)), "exactly at the deadline it is in time");
        assertTrue(order.item(1).execution().isExcluded());
    }

    @ParameterizedTest
    @EnumSource(names = {"ALREADY_GONE", "NOT_FOUND"})
    void noCorrectionTakesBackWhatAnOfficialHasSeen(ItemOutcome claim) {
        for (var finding : List.of(VerificationResult.STILL_UP, VerificationResult.REAPPEARED)) {
            var order = delivered(text(1));
            answer(order, 1, ItemOutcome.REMOVED, hour(1));
            OrdersInMemory.verify(order, 1, finding, null, People.OFFICER, hour(2));
            assertRefused("found-there", () -> correct(order, 1, claim, hour(3)));
            OrdersInMemory.verify(order, 1, VerificationResult.GONE, null, People.OFFICER, hour(3));
            assertRefused("found-there", () -> correct(order, 1, claim, hour(3)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ALREADY_GONE", "NOT_FOUND"})
    void aMissThatWasFoundUntrueAndActedOnTooLateStaysAMiss(ItemOutcome claim) {
        var order = delivered(text(1));
        answer(order, 1, ItemOutcome.REMOVED, hour(1));
        OrdersInMemory.verify(order, 1, VerificationResult.STILL_UP, null, People.OFFICER, hour(2));
        answer(order, 1, ItemOutcome.REMOVED, hour(6));
        assertRefused("found-there", () -> correct(order, 1, claim, hour(7)));
        assertFalse(order.item(1).execution().isExcluded());
        assertFalse(order.item(1).isWithinDeadline());
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "INABILITY", "LABELLED", "REMOVED"})
    void whatCountsOnceItsDeadlineHasPassedIsNotCorrectedOutOfTheFigures(ItemOutcome said) {
        for (var claim : List.of(ItemOutcome.ALREADY_GONE, ItemOutcome.NOT_FOUND)) {
            var order = delivered(text(1));
            answer(order, 1, said, hour(1));
            assertRefused("already-counted", () -> correct(order, 1, claim, hour(5)));
        }
    }

    @Test
    void whatDoesNotCountAnywayIsCorrectedAlsoAfterItsDeadline() {
        var order = delivered(text(1));
        answer(order, 1, ItemOutcome.ALREADY_GONE, hour(1));
        assertTrue(correct(order, 1, ItemOutcome.NOT_FOUND, hour(5)));
        assertTrue(order.item(1).execution().isExcluded());
    }

    /** By a correction it would count as if the finding were wrong: what was done since is an answer of its own. */
    @ParameterizedTest
    @EnumSource(names = {"REMOVED", "LABELLED", "REFUSED"})
    void aFindingIsNotOverriddenByACorrectionThatClaimsToHaveActed(ItemOutcome said) {
        var order = delivered(text(1));
        answer(order, 1, said, hour(1));
        OrdersInMemory.verify(order, 1, VerificationResult.STILL_UP, null, People.OFFICER, hour(2));
        var acted = said == ItemOutcome.REMOVED ? ItemOutcome.ACCOUNT_SUSPENDED : ItemOutcome.REMOVED;
        assertRefused("found-there", () -> correct(order, 1, acted, hour(3)));
        assertTrue(order.item(1).execution().isRefuted());
        answer(order, 1, acted, hour(3));
        assertEquals(hour(3), order.item(1).execution().effectiveAt());
    }

    private static void assertRefused(String code, Executable correcting) {
        assertEquals(code, assertThrows(Conflict.class, correcting).code());
    }

    @Test
    void aCorrectionOfTheWordsChangesNothingThatCounts() {
        var order = delivered(text(1));
        answer(order, 1, ItemOutcome.REMOVED, hour(1));
        var words = new AnswerItem(ItemOutcome.REMOVED, null, "T-2", "The other account");
        assertTrue(correct(order, 1, words, People.MACHINE, hour(5)));
        assertEquals(hour(1), order.item(1).execution().effectiveAt());
        assertEquals("T-2", order.item(1).answers().last().orElseThrow().externalRef());
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
