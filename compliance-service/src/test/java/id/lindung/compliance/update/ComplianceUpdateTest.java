package id.lindung.compliance.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.update.FulfilmentClaim;
import id.lindung.contracts.update.UpdateState;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.IllegalTransition;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.SamePersonRefused;
import id.lindung.kit.problem.StaleVersion;
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
        assertFalse(AllowedActions.of(update, both).contains("submit"));
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
    void whoProposesAnOutcomeDoesNotDecideOnIt() {
        var both = AnUpdate.person("both", Roles.OFFICER, Roles.REVIEWER);
        var update = AnUpdate.in(UpdateState.UNDER_REVIEW);
        update.propose(AnUpdate.outcome(UpdateState.ACCEPTED), both, AnUpdate.NOW);
        var digest = update.submission().digest();
        assertThrows(SamePersonRefused.class, () -> update.confirm(digest, null, both, AnUpdate.NOW));
        assertThrows(SamePersonRefused.class, () -> update.returnOutcome("no", both, AnUpdate.NOW));
        update.confirm(digest, null, AnUpdate.REVIEWER, AnUpdate.NOW);
        assertEquals(UpdateState.ACCEPTED, update.state());
    }

    @Test
    void aConfirmationCountsForNothingButWhatWasReviewed() {
        var update = AnUpdate.proposed(UpdateState.ACCEPTED);
        var refusal = assertThrows(
                Conflict.class, () -> update.confirm("0".repeat(64), null, AnUpdate.REVIEWER, AnUpdate.NOW));
        assertEquals("stale-proposal", refusal.code());
        assertEquals(UpdateState.UNDER_REVIEW, update.state());
    }

    @Test
    void whileOneOutcomeWaitsNoOtherIsProposed() {
        var update = AnUpdate.proposed(UpdateState.REJECTED);
        for (var outcome : new UpdateState[] {UpdateState.ACCEPTED, UpdateState.CHANGES_REQUESTED}) {
            var refusal = assertThrows(
                    Conflict.class, () -> update.propose(AnUpdate.outcome(outcome), AnUpdate.OFFICER, AnUpdate.NOW));
            assertEquals("outcome-pending", refusal.code());
        }
        update.returnOutcome("look again", AnUpdate.REVIEWER, AnUpdate.NOW);
        update.propose(AnUpdate.outcome(UpdateState.ACCEPTED), AnUpdate.OFFICER, AnUpdate.NOW);
        assertTrue(update.pendingOutcome().isPresent());
    }

    @Test
    void withoutAProposedOutcomeThereIsNothingToDecide() {
        var update = AnUpdate.in(UpdateState.UNDER_REVIEW);
        var digest = update.submission().digest();
        var confirming =
                assertThrows(Conflict.class, () -> update.confirm(digest, null, AnUpdate.REVIEWER, AnUpdate.NOW));
        assertEquals("no-outcome-pending", confirming.code());
        assertThrows(Conflict.class, () -> update.returnOutcome("no", AnUpdate.REVIEWER, AnUpdate.NOW));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ACCEPTED", "REJECTED", "CHANGES_REQUESTED"})
    void whatIsNoOutcomeCannotBeProposed(UpdateState state) {
        var update = AnUpdate.in(UpdateState.UNDER_REVIEW);
        assertThrows(
                InvalidRequest.class, () -> update.propose(AnUpdate.outcome(state), AnUpdate.OFFICER, AnUpdate.NOW));
    }

    @Test
    void requestedChangesLeadToANewRevisionAndTheOldOneStays() {
        var update = AnUpdate.proposed(UpdateState.CHANGES_REQUESTED);
        var first = update.submission();
        assertEquals(2, update.revision());
        update.change(AnUpdate.report(FulfilmentClaim.FULFILLED), AnUpdate.LIAISON);
        AnUpdate.act(update, UpdateAct.HAND_OVER, AnUpdate.LIAISON);
        AnUpdate.submit(update);
        assertEquals(2, update.submissions().size());
        assertEquals(first, update.submissions().get(0));
        assertEquals(2, update.submission().revision());
        assertNotEquals(first.digest(), update.submission().digest());
    }

    @Test
    void onceReadByTheMinistryAnUpdateIsNotWithdrawn() {
        var update = AnUpdate.proposed(UpdateState.CHANGES_REQUESTED);
        AnUpdate.act(update, UpdateAct.HAND_OVER, AnUpdate.LIAISON);
        assertThrows(IllegalTransition.class, () -> update.permitted(UpdateAct.WITHDRAW, AnUpdate.LIAISON, null));
        AnUpdate.submit(update);
        assertThrows(IllegalTransition.class, () -> update.permitted(UpdateAct.WITHDRAW, AnUpdate.LIAISON, null));
        assertFalse(AllowedActions.of(update, AnUpdate.LIAISON).contains("withdraw"));
    }

    @Test
    void officialsAreNotToldHowFarThePlatformHasComeWithRequestedChanges() {
        var update = AnUpdate.proposed(UpdateState.CHANGES_REQUESTED);
        AnUpdate.act(update, UpdateAct.HAND_OVER, AnUpdate.LIAISON);
        assertEquals(UpdateState.INTERNAL_REVIEW, update.stateShownTo(AnUpdate.LIAISON));
        assertEquals(UpdateState.CHANGES_REQUESTED, update.stateShownTo(AnUpdate.OFFICER));
        var refusal = assertThrows(
                IllegalTransition.class, () -> update.permitted(UpdateAct.START_REVIEW, AnUpdate.OFFICER, null));
        assertEquals("CHANGES_REQUESTED", refusal.extensions().get("currentState"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void toGiveSomethingBackOneMustSayWhy(String reason) {
        var handedOver = AnUpdate.in(UpdateState.INTERNAL_REVIEW);
        assertThrows(
                InvalidRequest.class, () -> handedOver.permitted(UpdateAct.RETURN_TO_DRAFT, AnUpdate.APPROVER, reason));
        var proposed = AnUpdate.proposed(UpdateState.ACCEPTED);
        assertThrows(InvalidRequest.class, () -> proposed.returnOutcome(reason, AnUpdate.REVIEWER, AnUpdate.NOW));
    }

    @Test
    void everyActMakesANewVersion() {
        var update = AnUpdate.draft();
        update.expect(1);
        update.change(AnUpdate.report(), AnUpdate.LIAISON);
        update.changeEvidence(UpdateAct.ADD_EVIDENCE, AnUpdate.LIAISON);
        assertThrows(StaleVersion.class, () -> update.expect(1));
        update.expect(3);
        AnUpdate.act(update, UpdateAct.HAND_OVER, AnUpdate.LIAISON);
        update.expect(4);
    }
}
