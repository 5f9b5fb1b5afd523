package id.lindung.kit.lifecycle;

import id.lindung.kit.identity.Caller;
import java.util.Optional;

/**
 * Something that is in one of several states and moves only by an act that its {@link Graph} has permitted.
 *
 * @param <S> its states
 */
public interface Stateful<S extends Enum<S>> {

    S state();

    /** The state as the reader is told of it, where the other side's own work is not shown. */
    default S stateShownTo(Caller reader) {
        return state();
    }

    /** The change that waits for a second person; there is at most one. */
    default Optional<Proposal> openProposal() {
        return Optional.empty();
    }
}
