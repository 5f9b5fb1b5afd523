package id.lindung.moderation.takedown.order;

import static id.lindung.moderation.takedown.order.OrdersInMemory.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.takedown.RequestedMeasure;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.contracts.takedown.item.VerificationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an item counts as acted on. */
class ExecutionTest {

    private final Execution execution = new Execution();

    @ParameterizedTest
    @CsvSource({
        "REMOVE, REMOVED, true",
        "REMOVE, ACCOUNT_SUSPENDED, true",
        "REMOVE, DISABLED_LOCALLY, false",
        "REMOVE, AGE_RESTRICTED, false",
        "REMOVE, LABELLED, false",
        "REMOVE, DEMOTED, false",
        "DISABLE_LOCALLY, DISABLED_LOCALLY, true",
        "DISABLE_LOCALLY, REMOVED, true",
        "DISABLE_LOCALLY, LABELLED, false",
        "AGE_RESTRICT, AGE_RESTRICTED, true",
        "AGE_RESTRICT, DISABLED_LOCALLY, true",
        "AGE_RESTRICT, DEMOTED, false",
        "SUSPEND_ACCOUNT, ACCOUNT_SUSPENDED, true",
        "SUSPEND_ACCOUNT, REMOVED, false",
        "REMOVE, REFUSED, false",
        "REMOVE, COUNTER_NOTICED, false",
        "REMOVE, INABILITY, false"
    })
    void onlyWhatFulfilsTheMeasureIsAnAction(RequestedMeasure measure, ItemOutcome outcome, boolean effective) {
        execution.answered(outcome, hour(1), measure);
        assertEquals(effective ? hour(1) : null, execution.effectiveAt());
        assertEquals(!effective, execution.isOpen());
    }

    @Test
    void anOfficialsEarlierFindingCountsBeforeTheAnswer() {
        find(VerificationResult.GONE, 1);
        assertEquals(hour(1), execution.effectiveAt());
        answer(ItemOutcome.REMOVED, 5);
        assertEquals(hour(1), execution.effectiveAt());
    }

    @Test
    void aLaterFindingChangesNothingAboutTheTime() {
        answer(ItemOutcome.REMOVED, 1);
        find(VerificationResult.GONE, 5);
        assertEquals(hour(1), execution.effectiveAt());
    }

    @Test
    void whoRefusesHasNotActedEvenIfTheContentWentAway() {
        find(VerificationResult.GONE, 1);
        answer(ItemOutcome.REFUSED, 2);
        assertNull(execution.effectiveAt());
        assertTrue(execution.isOpen());
    }

    @Test
    void anActionAfterARefusalCountsFromItsOwnTimeWhateverWasFoundBefore() {
        find(VerificationResult.GONE, 1);
        answer(ItemOutcome.REFUSED, 2);
        find(VerificationResult.GONE, 3);
        assertNull(execution.effectiveAt());
        answer(ItemOutcome.REMOVED, 4);
        assertEquals(hour(4), execution.effectiveAt());
    }

    @Test
    void whatIsStillThereUndoesTheAnswer() {
        answer(ItemOutcome.REMOVED, 1);
        find(VerificationResult.STILL_UP, 2);
        assertNull(execution.effectiveAt());
        find(VerificationResult.GONE, 3);
        assertEquals(hour(3), execution.effectiveAt());
    }

    @Test
    void actionAfterAnAnswerThatWasUndoneCountsFromThenOn() {
        answer(ItemOutcome.REMOVED, 1);
        find(VerificationResult.STILL_UP, 2);
        answer(ItemOutcome.REMOVED, 4);
        assertEquals(hour(4), execution.effectiveAt());
    }

    @Test
    void whatWasNotThereIsNeitherSuccessNorFailureUnlessItIsFoundThere() {
        for (var outcome : new ItemOutcome[] {ItemOutcome.ALREADY_GONE, ItemOutcome.NOT_FOUND}) {
            answer(outcome, 1);
            assertTrue(execution.isExcluded());
            assertFalse(execution.isOpen());
            assertNull(execution.effectiveAt());
            find(VerificationResult.STILL_UP, 2);
            assertFalse(execution.isExcluded());
            assertTrue(execution.isOpen());
        }
    }

    @Test
    void contentThatCameBackWasGoneAllTheSame() {
        answer(ItemOutcome.REMOVED, 1);
        find(VerificationResult.REAPPEARED, 9);
        assertEquals(hour(1), execution.effectiveAt());
        assertEquals(VerificationResult.REAPPEARED, execution.verification());
    }

    @Test
    void anUnreachablePageProvesNothing() {
        find(VerificationResult.UNREACHABLE, 1);
        assertNull(execution.effectiveAt());
        answer(ItemOutcome.REMOVED, 2);
        find(VerificationResult.UNREACHABLE, 3);
        assertEquals(hour(2), execution.effectiveAt());
    }

    private void answer(ItemOutcome outcome, int hour) {
        execution.answered(outcome, hour(hour), RequestedMeasure.REMOVE);
    }

    private void find(VerificationResult result, int hour) {
        execution.found(result, hour(hour), RequestedMeasure.REMOVE);
    }
}
