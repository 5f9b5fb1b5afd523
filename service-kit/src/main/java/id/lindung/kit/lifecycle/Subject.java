package id.lindung.kit.lifecycle;

import id.lindung.kit.identity.Caller;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something with a life cycle. It guards its own state: it moves only by an act that its {@link Graph} has permitted, and
 * each act makes its version grow by one or more.
 *
 * @param <S> its states
 */
public interface Subject<S extends Enum<S>> {

    UUID id();

    /** The platform that it belongs to, by which it is confined. */
    String platformId();

    S state();

    /** Counts changes; the ETag of its answers. */
    long version();

    /** The state as the reader is told of it, where the other side's own work is not shown. */
    default S stateShownTo(Caller reader) {
        return state();
    }

    /** Changes that were ever proposed for it, oldest first; empty where no act needs a second person. */
    default List<Proposal> proposals() {
        return List.of();
    }

    /** The change that waits for a second person; there is at most one. */
    default Optional<Proposal> openProposal() {
        return proposals().stream().filter(Proposal::isOpen).findAny();
    }
}
