package id.lindung.compliance.commitment;

import static id.lindung.compliance.commitment.ACommitment.NOW;
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

import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.IllegalTransition;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.NotFound;
import id.lindung.kit.problem.SamePersonRefused;
import id.lindung.kit.problem.StaleVersion;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    @Test
    void aDraftWithoutEnglishCannotBeProposed() {
        var draft = ACommitment.draft(ACommitment.text("200", null));
        var refusal = assertThrows(Conflict.class, () -> draft.act(CommitmentAct.PROPOSE, People.OFFICER, null, NOW));
        assertEquals("translation-missing", refusal.code());
        assertFalse(draft.isPublished());
    }

    @Test
    void aDisputedWordingCannotBeProposedUnchanged() {
        var disputed = ACommitment.in(DISPUTED);
        var refusal =
                assertThrows(Conflict.class, () -> disputed.act(CommitmentAct.PROPOSE, People.OFFICER, null, NOW));
        assertEquals("new-wording-required", refusal.code());
        disputed.revise(ACommitment.text("220", "Moderators"), People.OFFICER, NOW);
        disputed.act(CommitmentAct.PROPOSE, People.OFFICER, null, NOW);
        assertEquals(PROPOSED, disputed.state());
        assertEquals(2, disputed.publishedWording().version());
    }

    @Test
    void aCommitmentWithoutMeasureDoesNotBecomeActive() {
        var vague = ACommitment.confirmed(ACommitment.withoutMeasure());
        var refusal = assertThrows(Conflict.class, () -> vague.act(CommitmentAct.ACTIVATE, People.REVIEWER, null, NOW));
        assertEquals("not-measurable", refusal.code());
    }

    @Test
    void whoWroteTheWordingCannotActivateOrCloseIt() {
        var both = People.official("officer", Roles.OFFICER, Roles.REVIEWER);
        var confirmed = ACommitment.in(CONFIRMED);
        assertThrows(SamePersonRefused.class, () -> confirmed.act(CommitmentAct.ACTIVATE, both, null, NOW));
        assertThrows(SamePersonRefused.class, () -> confirmed.act(CommitmentAct.CLOSE, both, "done", NOW));
    }

    @Test
    void aDisputeAndAClosureNeedAReason() {
        var proposed = ACommitment.in(PROPOSED);
        assertThrows(InvalidRequest.class, () -> proposed.act(CommitmentAct.DISPUTE, People.APPROVER, " ", NOW));
        assertThrows(InvalidRequest.class, () -> proposed.act(CommitmentAct.CLOSE, People.REVIEWER, null, NOW));
    }

    @Test
    void theProposerCannotApproveOrRejectTheOwnProposal() {
        var commitment = ACommitment.in(CLAIMED_FULFILLED);
        var proposal = ACommitment.proposeFulfilled(commitment);
        var proposerWithBothRoles = People.official("officer", Roles.OFFICER, Roles.REVIEWER);
        assertThrows(SamePersonRefused.class, () -> approve(commitment, proposal, proposerWithBothRoles));
        assertThrows(SamePersonRefused.class, () -> commitment.reject(proposal, proposerWithBothRoles, "no", NOW));
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
        var digestAfterAnotherUpdate = AssessedMatter.digest(commitment, List.of("ab".repeat(32)));
        var refusal = assertThrows(
                Conflict.class,
                () -> commitment.approve(proposal, People.REVIEWER, digestAfterAnotherUpdate, null, NOW));
        assertEquals("stale-proposal", refusal.code());
        assertEquals(CLAIMED_FULFILLED, commitment.state());
    }

    @Test
    void aStaleProposalGivesWayToANewOneAndAFreshOneDoesNot() {
        var commitment = ACommitment.in(CLAIMED_FULFILLED);
        var first = ACommitment.proposeFulfilled(commitment);
        var refusal = assertThrows(Conflict.class, () -> commitment.makeRoom(ACommitment.digestOf(commitment), NOW));
        assertEquals("proposal-pending", refusal.code());

        var edge = CommitmentGraph.decision(CLAIMED_FULFILLED, FULFILLED);
        var digest = AssessedMatter.digest(commitment, List.of("new"));
        commitment.makeRoom(digest, NOW);
        var grounds = new Proposal.Grounds("again", null, digest);
        var second = commitment.propose(edge, grounds, People.OFFICER, NOW);
        assertFalse(first.isOpen());
        assertTrue(second.isOpen());
    }

    @Test
    void aClosureOvertakesTheOpenProposal() {
        var commitment = ACommitment.in(ACTIVE);
        var proposal = ACommitment.propose(commitment, BREACHED);
        commitment.act(CommitmentAct.CLOSE, People.REVIEWER, "withdrawn by agreement", NOW);
        assertEquals(CLOSED, commitment.state());
        assertThrows(IllegalTransition.class, () -> approve(commitment, proposal, People.LEGAL));
    }

    @Test
    void aRejectedProposalLeavesTheStateAndCannotBeApproved() {
        var commitment = ACommitment.in(CLAIMED_FULFILLED);
        var proposal = ACommitment.proposeFulfilled(commitment);
        assertThrows(InvalidRequest.class, () -> commitment.reject(proposal, People.REVIEWER, null, NOW));
        commitment.reject(proposal, People.REVIEWER, "figures are missing", NOW);
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
        assertThrows(NotFound.class, () -> commitment.proposal(breach.id(), People.APPROVER));
        commitment.reject(breach, People.LEGAL, "not proven", NOW);
        var succession = ACommitment.propose(commitment, SUPERSEDED);
        assertEquals(succession, commitment.proposal(succession.id(), People.APPROVER));
    }

    @Test
    void everyActMakesTheVersionGrow() {
        var commitment = ACommitment.draft();
        assertEquals(1, commitment.version());
        commitment.act(CommitmentAct.PROPOSE, People.OFFICER, null, NOW);
        assertEquals(2, commitment.version());
        assertThrows(StaleVersion.class, () -> commitment.expect(1));
    }

    private static void approve(Commitment commitment, Proposal proposal, Caller approver) {
        commitment.approve(proposal, approver, ACommitment.digestOf(commitment), null, NOW);
    }
}
