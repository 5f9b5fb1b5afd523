package id.lindung.kit.act;

import id.lindung.contracts.event.Event;
import id.lindung.contracts.lifecycle.Act;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.lifecycle.Graph;
import id.lindung.kit.lifecycle.PermittedAct;
import id.lindung.kit.lifecycle.Proposal;
import id.lindung.kit.lifecycle.Proposed;
import id.lindung.kit.lifecycle.Step;
import id.lindung.kit.lifecycle.Subject;
import id.lindung.kit.problem.Conflict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a feature adds to {@link Acts}: its graph, where its subjects are kept, and what is told of an act.
 *
 * @param <E> what lives
 * @param <S> its states
 * @param <A> what can be done with it
 */
public interface LifeCycle<E extends Subject<S>, S extends Enum<S>, A extends Enum<A> & Act> extends HasGraph {

    @Override
    Graph<E, S, A> graph();

    /**
     * The subject as it is now, locked until the transaction ends, so that two acts on it follow each other. What the
     * caller may not see is not found, and no lock is taken of it either.
     *
     * @throws id.lindung.kit.problem.NotFound if the caller cannot reach it
     */
    E toChange(UUID id);

    /** Writes what has changed. */
    void store(E subject);

    /** Moves the subject to a state, which may be the one it is in; leaves a step and makes the version grow. */
    void take(E subject, Step.What<S> what);

    /**
     * When an act counts as done.
     *
     * @param underLock the present, asked under the lock of the subject, so that acts follow each other
     */
    default Instant countedFrom(Caller caller, Instant underLock) {
        return underLock;
    }

    /** What other services are told of the act, which is done; empty where it is no concern of theirs. */
    List<? extends Event> events(E subject, PermittedAct<S, A> done);

    /** What stands in the audit log of every act: ids, states and digests, never personal data. */
    Map<String, Object> auditDetails(E subject);

    /** SHA-256 of what a proposal is bound to. */
    default String digest(E subject) {
        throw new UnsupportedOperationException(graph().kind() + " has no act that needs approval");
    }

    /** The same where a proposal is also bound to what it would do, which the subject's present state does not tell. */
    default String digest(E subject, Proposed proposed) {
        return digest(subject);
    }

    /** Keeps a new proposal with the subject. */
    default void propose(E subject, Proposal proposal) {
        throw new UnsupportedOperationException(graph().kind() + " has no act that needs approval");
    }

    /**
     * A proposal that was approved by all takes effect, before its step is taken.
     *
     * @throws id.lindung.kit.problem.Refusal if it cannot any more
     */
    default void effect(E subject, Proposal proposal) {}

    /** Refuses a proposal while another one could still be approved. */
    default Conflict anotherIsProposed() {
        return new Conflict("proposal-pending", "Another change waits for approval; it must be decided first.");
    }

    /** Refuses a decision where nothing waits for one. */
    default Conflict nothingIsProposed() {
        return new Conflict("approval-not-awaited", "No change waits for approval.");
    }
}
