package id.lindung.kit.act;

import id.lindung.contracts.lifecycle.Act;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.lifecycle.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Acts that need more than one person: one proposes, others approve, and the last approval that was awaited takes effect.
 * What is approved is what was proposed, and nothing that has changed since.
 */
@ApplicationScoped
public class Decisions {

    private final Acts acts;
    private final CurrentCaller currentCaller;

    Decisions(Acts acts, CurrentCaller currentCaller) {
        this.acts = acts;
        this.currentCaller = currentCaller;
    }

    /**
     * Proposes a decision.
     *
     * @return the subject, whose newest proposal it is
     * @throws id.lindung.kit.problem.Refusal if it is stale, is not permitted or another one waits
     */
    @Transactional
    public <E extends Subject<S>, S extends Enum<S>, A extends Enum<A> & Act> E propose(
            LifeCycle<E, S, A> cycle, Acts.Target target, Moves.Wanted<E, S, A> wanted) {
        var subject = cycle.toChange(target.id());
        target.check(subject);
        var done = Moves.propose(cycle, subject, wanted, currentCaller.get(), acts.now());
        return acts.keep(cycle, subject, done);
    }

    /**
     * Approves a proposal or gives it back. That any version will do is not taken: who decides has seen what it is about.
     *
     * @throws id.lindung.kit.problem.Refusal if it is not there, is decided, is the caller's own or no longer what is there
     */
    @Transactional
    public <E extends Subject<S>, S extends Enum<S>, A extends Enum<A> & Act> E decide(
            LifeCycle<E, S, A> cycle, Acts.Target target, Moves.Verdict verdict) {
        var caller = currentCaller.get();
        var subject = cycle.toChange(target.id());
        if (verdict.proposalId() == null) {
            target.checkSeen(subject);
        }
        // One that is named and cannot be seen is not found, whatever version was read.
        var proposal = Moves.proposal(cycle, subject, verdict, caller);
        target.checkSeen(subject);
        return acts.keep(cycle, subject, Moves.decide(cycle, subject, proposal, verdict, caller, acts.now()));
    }
}
