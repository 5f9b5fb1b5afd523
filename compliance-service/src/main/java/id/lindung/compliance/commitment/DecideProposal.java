package id.lindung.compliance.commitment;

import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.problem.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;

/** Approves or rejects a proposed change of state; the last approval that was awaited takes effect. */
@ApplicationScoped
class DecideProposal {

    /** What an approver may say. */
    enum Verdict {
        APPROVE("approve"),
        REJECT("reject");

        private final String wireName;

        Verdict(String wireName) {
            this.wireName = wireName;
        }

        String wireName() {
            return wireName;
        }
    }

    /** Which proposal, as which version of the commitment was read. */
    record Target(UUID commitmentId, UUID proposalId, long expectedVersion) {}

    private final CommitmentRepository commitments;
    private final CommitmentJournal journal;
    private final CommitmentViews views;
    private final Clock clock;

    DecideProposal(CommitmentRepository commitments, CommitmentJournal journal, CommitmentViews views, Clock clock) {
        this.commitments = commitments;
        this.journal = journal;
        this.views = views;
        this.clock = clock;
    }

    /** @throws id.lindung.kit.problem.Refusal if stale, decided already, or by a person who has taken part before */
    @Transactional
    CommitmentView decide(Target target, Verdict verdict, String reason, Caller caller) {
        var now = clock.instant();
        var commitment = commitments.toChange(target.commitmentId());
        var proposal = commitment.proposal(target.proposalId(), caller);
        commitment.expect(target.expectedVersion());
        var before = commitment.state();
        switch (verdict) {
            case APPROVE -> approve(commitment, proposal, caller, reason, now);
            case REJECT -> commitment.reject(proposal, caller, reason, now);
        }
        commitments.flush();
        var details = new HashMap<>(CommitmentJournal.saying(reason));
        details.put("proposal", proposal.id().toString());
        journal.tell(commitment, verdict.wireName(), before, caller, now, details);
        return views.of(commitment);
    }

    private void approve(Commitment commitment, Proposal proposal, Caller caller, String reason, Instant now) {
        commitment.approve(proposal, caller, views.digestOf(commitment), reason, now);
        if (!proposal.isOpen() && proposal.successorId() != null) {
            requireLive(proposal.successorId());
        }
    }

    /** Between proposal and approval the successor may have ended itself; nothing is left to be bound by then. */
    private void requireLive(UUID successorId) {
        var live = commitments
                .locked(successorId)
                .filter(successor -> CommitmentGraph.LIVE.contains(successor.state()))
                .isPresent();
        if (!live) {
            throw new Conflict("stale-proposal", "The successor is no longer in force; propose anew.");
        }
    }
}
