package id.lindung.compliance.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.update.FulfilmentClaim;
import id.lindung.contracts.update.UpdateAct;
import id.lindung.contracts.update.UpdateState;
import id.lindung.kit.act.Moves;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.IllegalTransition;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.SamePersonRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class ComplianceUpdateTest {

    @Test
    void whoHandsOverDoesNotSubmit() {
        var both = AnUpdate.person("both", Roles.LIAISON, Roles.PLATFORM_APPROVER);
        var update = AnUpdate.act(AnUpdate.draft(), UpdateAct.HAND_OVER, both);
        assertThrows(SamePersonRefused.class, () -> AnUpdate.submit(update, both));
        assertFalse(AnUpdate.allowed(update, both).contains("submit"));
        AnUpdate.submit(update, AnUpdate.APPROVER);
        assertEquals(UpdateState.SUBMITTED, update.state());
    }

    @Test
    void onlyTheLastHandOverCounts() {
        var both = AnUpdate.person("both", Roles.LIAISON, Roles.PLATFORM_APPROVER);
        var update = AnUpdate.act(AnUpdate.draft(), UpdateAct.HAND_OVER, both);
        AnUpdate.act(update, UpdateAct.RETURN_TO_DRAFT, AnUpdate.APPROVER);
        AnUpdate.act(update, UpdateAct.HAND_OVER, AnUpdate.LIAISON);
        AnUpdate.submit(update, both);
        assertEquals(UpdateState.SUBMITTED, update.state());
    }

    @Test
    void noAuthorSubmitsWhoeverHandsOver() {
        var both = AnUpdate.person("both", Roles.LIAISON, Roles.PLATFORM_APPROVER);
        var rewritten = AnUpdate.draft();
        AnUpdate.rewrite(rewritten, AnUpdate.report(), both);
        AnUpdate.rewrite(rewritten, AnUpdate.report(FulfilmentClaim.FULFILLED), AnUpdate.LIAISON);
        assertNoAuthorSubmits(rewritten, both);

        var withFile = AnUpdate.draft();
        withFile.changedBy(
                AnUpdate.permitted(withFile, UpdateAct.ADD_EVIDENCE, both, null).actor());
        assertNoAuthorSubmits(withFile, both);

        // The words of the first revision stand in the second, until somebody has changed each of them.
        var earlier = AnUpdate.draft();
        AnUpdate.rewrite(earlier, AnUpdate.report(), both);
        AnUpdate.act(earlier, UpdateAct.HAND_OVER, AnUpdate.LIAISON);
        AnUpdate.submit(earlier);
        AnUpdate.act(earlier, UpdateAct.START_REVIEW, AnUpdate.OFFICER);
        AnUpdate.act(earlier, UpdateAct.REQUEST_CHANGES, AnUpdate.OFFICER);
        assertNoAuthorSubmits(earlier, both);
    }

    private static void assertNoAuthorSubmits(ComplianceUpdate update, Caller author) {
        AnUpdate.act(update, UpdateAct.HAND_OVER, AnUpdate.LIAISON);
        assertFalse(AnUpdate.allowed(update, author).contains("submit"));
        assertThrows(SamePersonRefused.class, () -> AnUpdate.submit(update, author));
        assertTrue(AnUpdate.allowed(update, AnUpdate.APPROVER).contains("submit"));
    }

    @Test
    void whoProposesAnOutcomeDoesNotDecideOnIt() {
        var both = AnUpdate.person("both", Roles.OFFICER, Roles.REVIEWER);
        var update = AnUpdate.in(UpdateState.UNDER_REVIEW);
        AnUpdate.propose(update, UpdateState.ACCEPTED, both);
        assertThrows(SamePersonRefused.class, () -> AnUpdate.confirm(update, both));
        assertThrows(SamePersonRefused.class, () -> AnUpdate.sendBack(update, "no", both));
        AnUpdate.confirm(update, AnUpdate.REVIEWER);
        assertEquals(UpdateState.ACCEPTED, update.state());
    }

    @Test
    void aConfirmationCountsForNothingButWhatWasReviewed() {
        var update = AnUpdate.proposed(UpdateState.ACCEPTED);
        var another = new AnUpdate.Cycle() {
            @Override
            public String digest(ComplianceUpdate now) {
                return "0".repeat(64);
            }
        };
        var verdict = new Moves.Verdict(null, true, null);
        var refusal = assertThrows(Conflict.class, () -> AnUpdate.decide(another, update, verdict, AnUpdate.REVIEWER));
        assertEquals("stale-proposal", refusal.code());
        assertEquals(UpdateState.UNDER_REVIEW, update.state());
    }

    @Test
    void whileOneOutcomeWaitsNoOtherIsProposed() {
        var update = AnUpdate.proposed(UpdateState.REJECTED);
        var accepting =
                assertThrows(Conflict.class, () -> AnUpdate.propose(update, UpdateState.ACCEPTED, AnUpdate.OFFICER));
        assertEquals("outcome-pending", accepting.code());
        var changing =
                assertThrows(Conflict.class, () -> AnUpdate.act(update, UpdateAct.REQUEST_CHANGES, AnUpdate.OFFICER));
        assertEquals("outcome-pending", changing.code());
        AnUpdate.sendBack(update, "look again", AnUpdate.REVIEWER);
        AnUpdate.propose(update, UpdateState.ACCEPTED, AnUpdate.OFFICER);
        assertTrue(update.openProposal().isPresent());
    }

    @Test
    void withoutAProposedOutcomeThereIsNothingToDecide() {
        var update = AnUpdate.in(UpdateState.UNDER_REVIEW);
        var confirming = assertThrows(Conflict.class, () -> AnUpdate.confirm(update, AnUpdate.REVIEWER));
        assertEquals("no-outcome-pending", confirming.code());
        assertThrows(Conflict.class, () -> AnUpdate.sendBack(update, "no", AnUpdate.REVIEWER));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ACCEPTED", "REJECTED"})
    void whatIsNoOutcomeCannotBeProposed(UpdateState state) {
        var update = AnUpdate.in(UpdateState.UNDER_REVIEW);
        assertThrows(IllegalTransition.class, () -> AnUpdate.propose(update, state, AnUpdate.OFFICER));
    }

    @Test
    void requestedChangesLeadToANewRevisionAndTheOldOneStays() {
        var update = AnUpdate.in(UpdateState.CHANGES_REQUESTED);
        var first = update.submission();
        assertEquals(2, update.revision());
        AnUpdate.rewrite(update, AnUpdate.report(FulfilmentClaim.FULFILLED), AnUpdate.LIAISON);
        AnUpdate.act(update, UpdateAct.HAND_OVER, AnUpdate.LIAISON);
        AnUpdate.submit(update);
        assertEquals(2, update.submissions().size());
        assertEquals(first, update.submissions().get(0));
        assertEquals(2, update.submission().revision());
        assertNotEquals(first.digest(), update.submission().digest());
    }

    @Test
    void whatWasHandedInAgainIsTakenBackUntilItIsRead() {
        var update = AnUpdate.in(UpdateState.CHANGES_REQUESTED);
        AnUpdate.act(update, UpdateAct.HAND_OVER, AnUpdate.LIAISON);
        assertThrows(
                IllegalTransition.class, () -> AnUpdate.permitted(update, UpdateAct.WITHDRAW, AnUpdate.LIAISON, null));
        assertFalse(AnUpdate.allowed(update, AnUpdate.LIAISON).contains("withdraw"));
        var read = update.submission();
        for (int revision = 2; revision <= 3; revision++) {
            AnUpdate.submit(update);
            assertEquals(revision, update.submission().revision());
            assertTrue(AnUpdate.allowed(update, AnUpdate.LIAISON).contains("withdraw"));
            AnUpdate.act(update, UpdateAct.WITHDRAW, AnUpdate.LIAISON);
            assertEquals(UpdateState.CHANGES_REQUESTED, update.state(), "what was asked for is owed still");
            assertEquals(revision + 1, update.revision());
            assertEquals(revision, update.submissions().size(), "with the receipt of what was taken back");
            assertEquals(read, update.submission(), "what the ministry has read is what it has");
            AnUpdate.act(update, UpdateAct.HAND_OVER, AnUpdate.LIAISON);
        }
        AnUpdate.submit(update);
        assertEquals(4, update.submission().revision());
    }

    @Test
    void whatWasNeverReadIsWithdrawnAsAWhole() {
        var update = AnUpdate.act(AnUpdate.in(UpdateState.SUBMITTED), UpdateAct.WITHDRAW, AnUpdate.LIAISON);
        assertEquals(UpdateState.WITHDRAWN, update.state());
        assertEquals(1, update.submission().revision());
        var underReview = AnUpdate.in(UpdateState.UNDER_REVIEW);
        assertFalse(AnUpdate.allowed(underReview, AnUpdate.LIAISON).contains("withdraw"));
    }

    @Test
    void whatTheApproverGivesBackIsStillAskedForByTheMinistry() {
        var update = AnUpdate.in(UpdateState.CHANGES_REQUESTED);
        AnUpdate.act(update, UpdateAct.HAND_OVER, AnUpdate.LIAISON);
        AnUpdate.act(update, UpdateAct.RETURN_TO_DRAFT, AnUpdate.APPROVER);
        assertEquals(UpdateState.CHANGES_REQUESTED, update.state());
        assertEquals(2, update.revision());
        AnUpdate.act(update, UpdateAct.HAND_OVER, AnUpdate.LIAISON);
        AnUpdate.submit(update);
        assertEquals(2, update.submission().revision());
    }

    @Test
    void officialsAreNotToldHowFarThePlatformHasComeWithRequestedChanges() {
        var update = AnUpdate.in(UpdateState.CHANGES_REQUESTED);
        AnUpdate.act(update, UpdateAct.HAND_OVER, AnUpdate.LIAISON);
        assertEquals(UpdateState.INTERNAL_REVIEW, update.stateShownTo(AnUpdate.LIAISON));
        assertEquals(UpdateState.CHANGES_REQUESTED, update.stateShownTo(AnUpdate.OFFICER));
        var refusal = assertThrows(
                IllegalTransition.class,
                () -> AnUpdate.permitted(update, UpdateAct.START_REVIEW, AnUpdate.OFFICER, null));
        assertEquals("CHANGES_REQUESTED", refusal.extensions().get("currentState"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void toGiveSomethingBackOneMustSayWhy(String reason) {
        var handedOver = AnUpdate.in(UpdateState.INTERNAL_REVIEW);
        assertThrows(
                InvalidRequest.class,
                () -> AnUpdate.permitted(handedOver, UpdateAct.RETURN_TO_DRAFT, AnUpdate.APPROVER, reason));
        var proposed = AnUpdate.proposed(UpdateState.ACCEPTED);
        assertThrows(InvalidRequest.class, () -> AnUpdate.sendBack(proposed, reason, AnUpdate.REVIEWER));
    }

    @Test
    void everyActMakesANewVersion() {
        var update = AnUpdate.draft();
        assertEquals(1, update.version());
        AnUpdate.rewrite(update, AnUpdate.report(), AnUpdate.LIAISON);
        update.changedBy(AnUpdate.permitted(update, UpdateAct.ADD_EVIDENCE, AnUpdate.LIAISON, null)
                .actor());
        assertEquals(3, update.version());
        AnUpdate.act(update, UpdateAct.HAND_OVER, AnUpdate.LIAISON);
        assertEquals(4, update.version());
    }
}
