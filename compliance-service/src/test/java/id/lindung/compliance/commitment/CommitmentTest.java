package id.lindung.compliance.commitment;

import static id.lindung.contracts.commitment.CommitmentState.ACTIVE;
import static id.lindung.contracts.commitment.CommitmentState.BREACHED;
import static id.lindung.contracts.commitment.CommitmentState.CLAIMED_FULFILLED;
import static id.lindung.contracts.commitment.CommitmentState.CLOSED;
import static id.lindung.contracts.commitment.CommitmentState.CONFIRMED;
import static id.lindung.contracts.commitment.CommitmentState.DISPUTED;
import static id.lindung.contracts.commitment.CommitmentState.FULFILLED;
import static id.lindung.contracts.commitment.CommitmentState.PROPOSED;
import static id.lindung.contracts.commitment.CommitmentState.SUPERSEDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.commitment.CommitmentAct;
import id.lindung.kit.act.Moves;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.lifecycle.Proposal;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.IllegalTransition;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.NotFound;
import id.lindung.kit.problem.SamePersonRefused;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    @Test
    void aDraftWithoutEnglishCannotBeProposed() {
        var draft = ACommitment.draft(ACommitment.text("200", null));
        var refusal =
                assertThrows(Conflict.class, () -> ACommitment.act(draft, CommitmentAct.PROPOSE, People.OFFICER, null));
        assertEquals("translation-missing", refusal.code());
        assertFalse(draft.isPublished());
    }

    @Test
    void aDisputedWordingCannotBeProposedUnchanged() {
        var disputed = ACommitment.in(DISPUTED);
        var refusal = assertThrows(
                Conflict.class, () -> ACommitment.act(disputed, CommitmentAct.PROPOSE, People.OFFICER, null));
        assertEquals("new-wording-required", refusal.code());
        ACommitment.revise(disputed, ACommitment.text("220", "Moderators"), People.OFFICER);
        ACommitment.act(disputed, CommitmentAct.PROPOSE, People.OFFICER, null);
        assertEquals(PROPOSED, disputed.state());
        assertEquals(2, disputed.publishedWording().version());
    }

    @Test
    void aCommitmentWithoutMeasureDoesNotBecomeActive() {
        var vague = ACommitment.confirmed(ACommitment.withoutMeasure());
        var refusal = assertThrows(
                Conflict.class, () -> ACommitment.act(vague, CommitmentAct.ACTIVATE, People.REVIEWER, null));
        assertEquals("not-measurable", refusal.code());
    }

    @Test
    void whoWroteTheWordingCannotActivateOrCloseIt() {
        var both = People.official("officer", Roles.OFFICER, Roles.REVIEWER);
        var confirmed = ACommitment.in(CONFIRMED);
        assertThrows(SamePersonRefused.class, () -> ACommitment.act(confirmed, CommitmentAct.ACTIVATE, both, null));
        assertThrows(SamePersonRefused.class, () -> ACommitment.act(confirmed, CommitmentAct.CLOSE, both, "done"));
    }

    @Test
    void aDisputeAndAClosureNeedAReason() {
        var proposed = ACommitment.in(PROPOSED);
        assertThrows(
                InvalidRequest.class, () -> ACommitment.act(proposed, CommitmentAct.DISPUTE, People.APPROVER, " "));
        assertThrows(InvalidRequest.class, () -> ACommitment.act(proposed, CommitmentAct.CLOSE, People.REVIEWER, null));
    }

    @Test
    void theProposerCannotApproveOrRejectTheOwnProposal() {
        var commitment = ACommitment.in(CLAIMED_FULFILLED);
        var proposal = ACommitment.proposeFulfilled(commitment);
        var proposerWithBothRoles = People.official("officer", Roles.OFFICER, Roles.REVIEWER);
        assertThrows(SamePersonRefused.class, () -> approve(commitment, proposal, proposerWithBothRoles));
        assertThrows(
                SamePersonRefused.class, () -> ACommitment.reject(commitment, proposal, "no", proposerWithBothRoles));
        assertEquals(CLAIMED_FULFILLED, commitment.state());
    }

    @Test
    void aBreachNeedsLegalAndReviewerInAnyOrder() {
        for (var order : List.of(List.of(People.LEGAL, People.REVIEWER), List.of(People.REVIEWER, People.LEGAL))) {
            var commitment = ACommitment.in(ACTIVE);
            var proposal = ACommitment.propose(commitment, BREACHED);
            approve(commitment, proposal, order.get(0));
            assertEquals(ACTIVE, commitment.state());
            approve(commitment, proposal, order.get(1));
            assertEquals(BREACHED, commitment.state());
        }
    }

    @Test
    void aPersonWithBothRolesCountsOnceForABreach() {
        var commitment = ACommitment.in(ACTIVE);
        var proposal = ACommitment.propose(commitment, BREACHED);
        var both = People.official("both", Roles.LEGAL, Roles.REVIEWER);
        approve(commitment, proposal, both);
        assertThrows(SamePersonRefused.class, () -> approve(commitment, proposal, both));
        assertEquals(ACTIVE, commitment.state());
    }

    @Test
    void aSecondPersonOfTheSameRoleIsNotAwaited() {
        var commitment = ACommitment.in(ACTIVE);
        var proposal = ACommitment.propose(commitment, BREACHED);
        approve(commitment, proposal, People.REVIEWER);
        var another = People.official("reviewer-2", Roles.REVIEWER);
        var refusal = assertThrows(Conflict.class, () -> approve(commitment, proposal, another));
        assertEquals("approval-not-awaited", refusal.code());
    }

    @Test
    void anApprovalOfWhatHasChangedIsRefused() {
        var commitment = ACommitment.in(CLAIMED_FULFILLED);
        var proposal = ACommitment.proposeFulfilled(commitment);
        var afterAnotherUpdate = new ACommitment.Cycle("ab".repeat(32));
        var approval = new Moves.Verdict(proposal.id(), true, null);
        var refusal = assertThrows(
                Conflict.class, () -> ACommitment.decide(afterAnotherUpdate, commitment, approval, People.REVIEWER));
        assertEquals("stale-proposal", refusal.code());
        assertEquals(CLAIMED_FULFILLED, commitment.state());
    }

    @Test
    void aStaleProposalGivesWayToANewOneAndAFreshOneDoesNot() {
        var commitment = ACommitment.in(CLAIMED_FULFILLED);
        var first = ACommitment.proposeFulfilled(commitment);
        var refusal = assertThrows(Conflict.class, () -> ACommitment.proposeFulfilled(commitment));
        assertEquals("proposal-pending", refusal.code());

        var afterAnotherUpdate = new ACommitment.Cycle("new");
        var second = ACommitment.propose(afterAnotherUpdate, commitment, FULFILLED, People.OFFICER);
        assertFalse(first.isOpen());
        assertTrue(second.isOpen());
    }

    @Test
    void aClosureOvertakesTheOpenProposal() {
        var commitment = ACommitment.in(ACTIVE);
        var proposal = ACommitment.propose(commitment, BREACHED);
        ACommitment.act(commitment, CommitmentAct.CLOSE, People.REVIEWER, "withdrawn by agreement");
        assertEquals(CLOSED, commitment.state());
        assertThrows(IllegalTransition.class, () -> approve(commitment, proposal, People.LEGAL));
    }

    @Test
    void aRejectedProposalLeavesTheStateAndCannotBeApproved() {
        var commitment = ACommitment.in(CLAIMED_FULFILLED);
        var proposal = ACommitment.proposeFulfilled(commitment);
        assertThrows(InvalidRequest.class, () -> ACommitment.reject(commitment, proposal, null, People.REVIEWER));
        ACommitment.reject(commitment, proposal, "figures are missing", People.REVIEWER);
        assertEquals(CLAIMED_FULFILLED, commitment.state());
        assertThrows(IllegalTransition.class, () -> approve(commitment, proposal, People.REVIEWER));
    }

    @Test
    void theSuccessorIsLinkedWhenBothSidesAgree() {
        var commitment = ACommitment.in(SUPERSEDED);
        assertNotNull(commitment.successorId());
    }

    @Test
    void aPlatformFindsOnlyTheProposalsItTakesPartIn() {
        var commitment = ACommitment.in(ACTIVE);
        var breach = ACommitment.propose(commitment, BREACHED);
        var ofBreach = new Moves.Verdict(breach.id(), true, null);
        assertThrows(NotFound.class, () -> Moves.proposal(ACommitment.CYCLE, commitment, ofBreach, People.APPROVER));
        ACommitment.reject(commitment, breach, "not proven", People.LEGAL);
        var succession = ACommitment.propose(commitment, SUPERSEDED);
        var ofSuccession = new Moves.Verdict(succession.id(), true, null);
        assertEquals(succession, Moves.proposal(ACommitment.CYCLE, commitment, ofSuccession, People.APPROVER));
    }

    @Test
    void everyActMakesTheVersionGrow() {
        var commitment = ACommitment.draft();
        assertEquals(1, commitment.version());
        ACommitment.act(commitment, CommitmentAct.PROPOSE, People.OFFICER, null);
        assertEquals(2, commitment.version());
    }

    private static void approve(Commitment commitment, Proposal proposal, Caller approver) {
        ACommitment.approve(commitment, proposal, approver);
    }
}
