package id.lindung.compliance.commitment;

import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.commitment.ProposeTransition;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;

/** Proposes a change of state that others must approve (four eyes). */
@ApplicationScoped
class ProposeDecision {

    private final CommitmentRepository commitments;
    private final CommitmentJournal journal;
    private final CommitmentViews views;
    private final Clock clock;

    ProposeDecision(CommitmentRepository commitments, CommitmentJournal journal, CommitmentViews views, Clock clock) {
        this.commitments = commitments;
        this.journal = journal;
        this.views = views;
        this.clock = clock;
    }

    /** @throws id.lindung.kit.problem.Refusal if stale, illegal, another is pending or the successor does not fit */
    @Transactional
    CommitmentView propose(UUID id, long expectedVersion, ProposeTransition command, Caller caller) {
        var now = clock.instant();
        var commitment = commitments.toChange(id);
        commitment.expect(expectedVersion);
        var edge = CommitmentGraph.decision(commitment.state(), command.target());
        requireFittingSuccessor(commitment, command);
        var digest = views.digestOf(commitment);
        commitment.makeRoom(digest, now);
        // Only one proposal may be open: the old one has to be ended in the database before the new one is written.
        commitments.flush();
        var grounds = new Proposal.Grounds(command.reason(), command.successorId(), digest);
        var proposal = commitment.propose(edge, grounds, caller, now);
        commitments.flush();
        var details = new HashMap<>(CommitmentJournal.saying(command.reason()));
        details.put("proposal", proposal.id().toString());
        details.put("target", edge.to().name());
        details.put("digest", digest);
        journal.tell(commitment, "propose-transition", commitment.state(), caller, now, details);
        return views.of(commitment);
    }

    private void requireFittingSuccessor(Commitment commitment, ProposeTransition command) {
        var successorId = command.successorId();
        if (command.target() != CommitmentState.SUPERSEDED) {
            if (successorId != null) {
                throw refused("only-superseded", "must be null unless the target is SUPERSEDED");
            }
            return;
        }
        var fits = successorId != null
                && !successorId.equals(commitment.id())
                && commitments
                        .findByIdOptional(successorId)
                        .filter(successor -> successor.platformId().equals(commitment.platformId()))
                        .filter(successor -> CommitmentGraph.LIVE.contains(successor.state()))
                        .isPresent();
        if (!fits) {
            throw refused("live-successor", "must be another live commitment of the same platform");
        }
    }

    private static InvalidRequest refused(String rule, String message) {
        return InvalidRequest.of("/successorId", rule, message);
    }
}
