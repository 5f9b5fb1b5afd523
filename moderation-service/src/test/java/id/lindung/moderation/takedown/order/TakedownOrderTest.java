package id.lindung.moderation.takedown.order;

import static id.lindung.moderation.takedown.order.OrdersInMemory.NOW;
import static id.lindung.moderation.takedown.order.OrdersInMemory.URGENT;
import static id.lindung.moderation.takedown.order.OrdersInMemory.answer;
import static id.lindung.moderation.takedown.order.OrdersInMemory.delivered;
import static id.lindung.moderation.takedown.order.OrdersInMemory.draft;
import static id.lindung.moderation.takedown.order.OrdersInMemory.hour;
import static id.lindung.moderation.takedown.order.OrdersInMemory.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.problem.Violation;
import id.lindung.contracts.takedown.OrderAct;
import id.lindung.contracts.takedown.OrderStatus;
import id.lindung.contracts.takedown.RequestedMeasure;
import id.lindung.contracts.takedown.item.AnswerItem;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.contracts.takedown.item.VerificationResult;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.NotFound;
import id.lindung.kit.problem.SamePersonRefused;
import id.lindung.moderation.takedown.content.OrderTerms;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TakedownOrderTest {

    @Test
    void whoHadAPartInTheTextCannotSignIt() {
        var both = People.official("both", Roles.OFFICER, Roles.DIRECTOR);
        var drafted = OrdersInMemory.draft(text(1), both);
        OrdersInMemory.act(drafted, OrderAct.SUBMIT, People.OFFICER, null, NOW);
        assertThrows(SamePersonRefused.class, () -> OrdersInMemory.sign(drafted, URGENT, both, NOW));

        var revised = draft(text(1));
        OrdersInMemory.revise(revised, text(2), both, NOW);
        OrdersInMemory.act(revised, OrderAct.SUBMIT, People.OFFICER, null, NOW);
        assertThrows(SamePersonRefused.class, () -> OrdersInMemory.sign(revised, URGENT, both, NOW));

        var submitted = draft(text(1));
        OrdersInMemory.act(submitted, OrderAct.SUBMIT, both, null, NOW);
        assertThrows(SamePersonRefused.class, () -> OrdersInMemory.sign(submitted, URGENT, both, NOW));
        OrdersInMemory.sign(submitted, URGENT, People.DIRECTOR, NOW);
        assertEquals(OrderStatus.ISSUED, submitted.state());
    }

    @Test
    void theSameSubjectOfAnotherIssuerIsAnotherPerson() {
        var order = OrdersInMemory.in(OrderStatus.PENDING_AUTHORISATION);
        var namesake = new Caller("https://other.test", "officer", "officer", Set.of(Roles.DIRECTOR), Optional.empty());
        OrdersInMemory.sign(order, URGENT, namesake, NOW);
        assertEquals(OrderStatus.ISSUED, order.state());
    }

    @Test
    void anIncompleteOrderIsNeitherSubmittedNorSigned() {
        var order = draft(text(2, RequestedMeasure.REMOVE, " ", null));
        var refused = assertThrows(
                Conflict.class, () -> OrdersInMemory.act(order, OrderAct.SUBMIT, People.OFFICER, null, NOW));
        assertEquals("incomplete-order", refused.code());
        assertEquals(
                List.of("/legalAnalysis", "/items/0/screenshotSha256", "/items/1/screenshotSha256"),
                refused.violations().stream().map(Violation::pointer).toList());
        assertEquals(OrderStatus.DRAFT, order.state());
    }

    @Test
    void aCategoryThatIsKeptOtherwiseNowCannotBeSignedAsItWas() {
        var order = OrdersInMemory.in(OrderStatus.PENDING_AUTHORISATION);
        var restricted = new OrderTerms(true, true, 2, 1, 1);
        assertEquals(
                "category-changed",
                assertThrows(Conflict.class, () -> OrdersInMemory.sign(order, restricted, People.DIRECTOR, NOW))
                        .code());
    }

    @Test
    void theRuleOfTheSignatureStaysWithTheOrder() {
        var order = OrdersInMemory.in(OrderStatus.PENDING_AUTHORISATION);
        OrdersInMemory.sign(order, new OrderTerms(false, false, 7, 3600, 0), People.DIRECTOR, NOW);
        OrdersInMemory.deliver(order, People.MACHINE, hour(5));
        assertEquals(hour(6), order.workload().deadlineAt(hour(5)));
        assertEquals(7, order.terms().ruleVersion());
    }

    @Test
    void theDigestCoversWhatIsSigned() {
        var one = OrdersInMemory.in(OrderStatus.ISSUED);
        var same = OrdersInMemory.in(OrderStatus.ISSUED);
        assertEquals(one.payloadSha256(), same.payloadSha256());
        var other = draft(text(2, RequestedMeasure.REMOVE, "Another analysis", "ab".repeat(32)));
        OrdersInMemory.act(other, OrderAct.SUBMIT, People.OFFICER, null, NOW);
        OrdersInMemory.sign(other, URGENT, People.DIRECTOR, NOW);
        assertNotEquals(one.payloadSha256(), other.payloadSha256());
    }

    @Test
    void aReasonIsAskedForWhereSomethingIsTakenBack() {
        for (var act : List.of(OrderAct.RETURN, OrderAct.WITHDRAW)) {
            var order = OrdersInMemory.in(OrderStatus.PENDING_AUTHORISATION);
            assertThrows(InvalidRequest.class, () -> OrdersInMemory.act(order, act, People.DIRECTOR, " ", NOW));
            assertEquals(OrderStatus.PENDING_AUTHORISATION, order.state());
        }
    }

    @Test
    void anItemThatIsNotThereIsNotFound() {
        var order = delivered(text(1));
        assertThrows(NotFound.class, () -> answer(order, 2, ItemOutcome.REMOVED, NOW));
        assertThrows(NotFound.class, () -> answer(order, 0, ItemOutcome.REMOVED, NOW));
    }

    @Test
    void theSameAnswerAgainChangesNothing() {
        var order = delivered(text(2));
        assertTrue(answer(order, 1, ItemOutcome.REMOVED, hour(1)));
        var version = order.version();
        assertFalse(answer(order, 1, ItemOutcome.REMOVED, hour(2)));
        assertEquals(version, order.version());
        assertEquals(hour(1), order.item(1).execution().effectiveAt());
    }

    @Test
    void theSameAnswerAgainIsANewOneOnceItWasFoundUntrue() {
        var order = delivered(text(1));
        answer(order, 1, ItemOutcome.REMOVED, hour(1));
        OrdersInMemory.verify(order, 1, VerificationResult.STILL_UP, null, People.OFFICER, hour(2));
        assertTrue(answer(order, 1, ItemOutcome.REMOVED, hour(3)));
        assertEquals(hour(3), order.item(1).execution().effectiveAt());
        assertFalse(answer(order, 1, ItemOutcome.REMOVED, hour(4)));
    }

    @Test
    void theSameAnswerAgainChangesNothingOnceTheContentIsGoneAfterAll() {
        var order = delivered(text(1));
        answer(order, 1, ItemOutcome.REMOVED, hour(1));
        OrdersInMemory.verify(order, 1, VerificationResult.STILL_UP, null, People.OFFICER, hour(2));
        OrdersInMemory.verify(order, 1, VerificationResult.GONE, null, People.OFFICER, hour(3));
        assertFalse(answer(order, 1, ItemOutcome.REMOVED, hour(4)));
        assertEquals(hour(3), order.item(1).execution().effectiveAt());
    }

    @Test
    void anActionThatWasOvertakenByTheEndOfAPauseCountsFromThatEnd() {
        var order = delivered(text(1));
        OrdersInMemory.requestClarification(order, "Which one?", People.MACHINE, NOW);
        OrdersInMemory.answerClarification(order, "This one.", People.OFFICER, hour(2));
        answer(order, 1, ItemOutcome.REMOVED, hour(2).minusSeconds(1));
        assertEquals(hour(2), order.item(1).execution().effectiveAt());
        assertEquals(Duration.ZERO, order.item(1).timeToAction());
    }

    @Test
    void anotherAnswerIsRefusedUnlessItActsWhereTheFirstDidNot() {
        for (var first : List.of(ItemOutcome.REFUSED, ItemOutcome.INABILITY, ItemOutcome.COUNTER_NOTICED)) {
            var order = delivered(text(1));
            answer(order, 1, first, hour(1));
            assertEquals(
                    "already-answered",
                    assertThrows(Conflict.class, () -> answer(order, 1, ItemOutcome.NOT_FOUND, hour(2)))
                            .code());
            assertTrue(answer(order, 1, ItemOutcome.REMOVED, hour(3)));
            assertEquals(hour(3), order.item(1).execution().effectiveAt());
            assertThrows(Conflict.class, () -> answer(order, 1, first, hour(4)));
        }
    }

    @Test
    void aRefusalNeedsReasonsAndAnAnswerSaysSomething() {
        var order = delivered(text(1));
        for (var outcome : List.of(ItemOutcome.REFUSED, ItemOutcome.INABILITY, ItemOutcome.COUNTER_NOTICED)) {
            var bare = new AnswerItem(outcome, null, null, " ");
            assertThrows(InvalidRequest.class, () -> OrdersInMemory.answer(order, 1, bare, People.MACHINE, NOW));
        }
        var pending = new AnswerItem(ItemOutcome.PENDING, null, null, "Later");
        assertThrows(InvalidRequest.class, () -> OrdersInMemory.answer(order, 1, pending, People.MACHINE, NOW));
        var ahead = new AnswerItem(ItemOutcome.REMOVED, NOW.plus(Duration.ofMinutes(6)), null, null);
        assertThrows(InvalidRequest.class, () -> OrdersInMemory.answer(order, 1, ahead, People.MACHINE, NOW));
        assertEquals(OrderStatus.DELIVERED, order.state());
    }

    @Test
    void theClaimedTimeCountsForNothing() {
        var order = delivered(text(1));
        OrdersInMemory.answer(
                order, 1, new AnswerItem(ItemOutcome.REMOVED, hour(1), null, null), People.MACHINE, hour(5));
        assertEquals(hour(5), order.item(1).execution().effectiveAt());
        assertFalse(order.item(1).isWithinDeadline());
    }

    @Test
    void aQuestionHoldsTheClockOfWhatIsStillOpenOnly() {
        var order = delivered(text(2));
        answer(order, 1, ItemOutcome.REMOVED, hour(1));
        OrdersInMemory.requestClarification(order, "Which one?", People.MACHINE, hour(2));
        assertNull(order.workload().deadlineAt(hour(3)));
        assertFalse(order.item(2).isOverdue(hour(24)));
        OrdersInMemory.answerClarification(order, "This one.", People.OFFICER, hour(12));
        assertEquals(hour(14), order.workload().deadlineAt(hour(12)));
        assertEquals(hour(4), order.item(1).deadlineAt());
        assertEquals(hour(14), order.item(2).deadlineAt());
    }

    @Test
    void anItemThatIsOpenAgainIsHeldByTheQuestionThatIsStillOpen() {
        var order = delivered(text(2));
        OrdersInMemory.requestClarification(order, "Which one?", People.MACHINE, hour(1));
        answer(order, 1, ItemOutcome.REMOVED, hour(2));
        OrdersInMemory.verify(order, 1, VerificationResult.STILL_UP, null, People.OFFICER, hour(3));
        assertNull(order.item(1).deadlineAt(hour(3)));
        assertNull(order.workload().deadlineAt(hour(3)));
        OrdersInMemory.answerClarification(order, "This one.", People.OFFICER, hour(5));
        // Held for an hour before the answer that counted for nothing, and for two after it.
        assertEquals(hour(7), order.item(1).deadlineAt(hour(5)));
        assertEquals(hour(8), order.item(2).deadlineAt(hour(5)));
    }

    @Test
    void anItemThatIsRefusedAfterItWasFoundGoneIsHeldAsWell() {
        var order = delivered(text(2));
        OrdersInMemory.requestClarification(order, "Which one?", People.MACHINE, hour(1));
        OrdersInMemory.verify(order, 1, VerificationResult.GONE, null, People.OFFICER, hour(2));
        answer(order, 1, ItemOutcome.REFUSED, hour(3));
        assertNull(order.item(1).deadlineAt(hour(3)));
        OrdersInMemory.answerClarification(order, "This one.", People.OFFICER, hour(5));
        assertEquals(hour(7), order.item(1).deadlineAt(hour(5)));
    }

    @Test
    void timesThatArriveOutOfOrderDoNotTurnTheClockBack() {
        var order = delivered(text(2));
        OrdersInMemory.requestClarification(order, "Which one?", People.MACHINE, hour(2));
        answer(order, 1, ItemOutcome.REMOVED, hour(1));
        var clock = order.item(1).clockEntries();
        assertEquals(hour(2), clock.get(clock.size() - 1).at());
        assertEquals(hour(1), order.item(1).execution().effectiveAt());
    }

    @Test
    void overdueIsComputedAndExactlyAtTheDeadlineIsInTime() {
        var order = delivered(text(1));
        assertFalse(order.item(1).isOverdue(hour(4)));
        assertTrue(order.item(1).isOverdue(hour(4).plusNanos(1_000)));
        answer(order, 1, ItemOutcome.REMOVED, hour(4));
        assertTrue(order.item(1).isWithinDeadline());
    }
}
