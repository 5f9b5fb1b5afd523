package id.lindung.compliance.commitment.act;

import id.lindung.compliance.commitment.Commitment;
import id.lindung.compliance.commitment.CommitmentGraph;
import id.lindung.compliance.commitment.CommitmentRepository;
import id.lindung.compliance.commitment.DecisionBasis;
import id.lindung.compliance.commitment.view.CommitmentViews;
import id.lindung.contracts.commitment.CommitmentAct;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.event.CommitmentStateChanged;
import id.lindung.contracts.event.Event;
import id.lindung.kit.act.LifeCycle;
import id.lindung.kit.lifecycle.Graph;
import id.lindung.kit.lifecycle.PermittedAct;
import id.lindung.kit.lifecycle.Proposal;
import id.lindung.kit.lifecycle.Step;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How commitments live: where they are kept, what is told of them, and what a decision is bound to. */
@ApplicationScoped
class CommitmentLifeCycle implements LifeCycle<Commitment, CommitmentState, CommitmentAct> {

    private final CommitmentRepository commitments;
    private final CommitmentViews views;

    CommitmentLifeCycle(CommitmentRepository commitments, CommitmentViews views) {
        this.commitments = commitments;
        this.views = views;
    }

    @Override
    public Graph<Commitment, CommitmentState, CommitmentAct> graph() {
        return CommitmentGraph.GRAPH;
    }

    @Override
    public Commitment toChange(UUID id) {
        return commitments.toChange(id);
    }

    @Override
    public void store(Commitment commitment) {
        commitments.persistAndFlush(commitment);
    }

    @Override
    public void take(Commitment commitment, Step.What<CommitmentState> what) {
        commitment.take(what);
    }

    /** Other services hear of it where the state has changed. */
    @Override
    public List<Event> events(Commitment commitment, PermittedAct<CommitmentState, CommitmentAct> done) {
        if (done.from() == commitment.state()) {
            return List.of();
        }
        return List.of(new CommitmentStateChanged(
                commitment.platformId(),
                commitment.id(),
                commitment.number(),
                done.from() == null ? null : done.from().name(),
                commitment.state().name(),
                done.at()));
    }

    @Override
    public Map<String, Object> auditDetails(Commitment commitment) {
        return Map.of(
                "state", commitment.state(),
                "wordingVersion", commitment.wordingVersion(),
                "wordingDigest", DecisionBasis.digest(commitment.wording()),
                "version", commitment.version());
    }

    @Override
    public String digest(Commitment commitment) {
        return views.digestOf(commitment);
    }

    /** @throws InvalidRequest if the successor does not fit */
    @Override
    public void propose(Commitment commitment, Proposal proposal) {
        requireFittingSuccessor(commitment, proposal);
        commitment.propose(proposal);
    }

    private void requireFittingSuccessor(Commitment commitment, Proposal proposal) {
        var successorId = proposal.relatedId();
        if (proposal.target(CommitmentState.class) != CommitmentState.SUPERSEDED) {
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

    /** The successor may have ended between proposal and approval; the platform would then be bound by nothing. */
    @Override
    public void effect(Commitment commitment, Proposal proposal) {
        var successor = Optional.ofNullable(proposal.relatedId());
        if (successor.isPresent()
                && successor
                        .flatMap(commitments::locked)
                        .filter(found -> CommitmentGraph.LIVE.contains(found.state()))
                        .isEmpty()) {
            throw new Conflict("stale-proposal", "The successor is no longer in force; propose anew.");
        }
        successor.ifPresent(commitment::succeededBy);
    }
}
