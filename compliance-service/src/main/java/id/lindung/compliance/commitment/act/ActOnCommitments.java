package id.lindung.compliance.commitment.act;

import id.lindung.compliance.commitment.Commitment;
import id.lindung.compliance.commitment.CommitmentGraph;
import id.lindung.compliance.commitment.DecisionBasis;
import id.lindung.compliance.commitment.view.CommitmentViews;
import id.lindung.contracts.commitment.CommitmentAct;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.commitment.ProposeTransition;
import id.lindung.contracts.commitment.ReviseCommitment;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.kit.act.Acts;
import id.lindung.kit.act.Decisions;
import id.lindung.kit.act.Moves;
import id.lindung.kit.json.CanonicalJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Does what can be done with a commitment that is written down; every method refuses what its graph does not permit. */
@ApplicationScoped
class ActOnCommitments {

    private final Acts acts;
    private final Decisions decisions;
    private final CommitmentLifeCycle cycle;
    private final WordingRules rules;
    private final CommitmentViews views;

    ActOnCommitments(
            Acts acts, Decisions decisions, CommitmentLifeCycle cycle, WordingRules rules, CommitmentViews views) {
        this.acts = acts;
        this.decisions = decisions;
        this.cycle = cycle;
        this.rules = rules;
        this.views = views;
    }

    @Transactional
    CommitmentView act(Acts.Target target, CommitmentAct act, String reason) {
        return views.of(acts.perform(cycle, target, act, reason));
    }

    @Transactional
    CommitmentView revise(Acts.Target target, ReviseCommitment text) {
        return views.of(acts.perform(cycle, target, CommitmentAct.REVISE, null, (commitment, permitted) -> {
            commitment.revise(text, permitted);
            rules.check(commitment.platformId(), text);
            return Map.of();
        }));
    }

    @Transactional
    CommitmentView note(Acts.Target target, LocalizedText note) {
        return views.of(acts.perform(cycle, target, CommitmentAct.NOTE, null, (commitment, permitted) -> {
            commitment.note(note, permitted);
            return Map.of("noteDigest", CanonicalJson.sha256(DecisionBasis.text(note)));
        }));
    }

    /** Proposes a change of state that others must approve; the answer's proposal is the new one. */
    @Transactional
    CommitmentView propose(Acts.Target target, ProposeTransition command) {
        var attempted = CommitmentGraph.proposing(command.target());
        return views.of(decisions.propose(
                cycle,
                target,
                new Moves.Wanted<Commitment, CommitmentState, CommitmentAct>(
                        edge -> edge.to() == command.target(),
                        attempted,
                        command.reason(),
                        null,
                        command.successorId())));
    }

    /** The last approval that was awaited takes effect. */
    @Transactional
    CommitmentView approve(Acts.Target target, UUID proposalId, String reason) {
        return views.of(decisions.decide(cycle, target, new Moves.Verdict(proposalId, true, reason)));
    }

    @Transactional
    CommitmentView reject(Acts.Target target, UUID proposalId, String reason) {
        return views.of(decisions.decide(cycle, target, new Moves.Verdict(proposalId, false, reason)));
    }
}
