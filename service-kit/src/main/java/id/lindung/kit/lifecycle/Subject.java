package id.lindung.kit.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something with a life cycle that is acted on in the one way: each act makes its version grow by one or more.
 *
 * @param <S> its states
 */
public interface Subject<S extends Enum<S>> extends Stateful<S> {

    UUID id();

    /** The platform that it belongs to, by which it is confined. */
    String platformId();

    /** Its name in the audit log, where that is another than its id. */
    default String auditedAs() {
        return id().toString();
    }

    /** Counts changes; the ETag of its answers. */
    long version();

    /** Changes that were ever proposed for it, oldest first; empty where no act needs a second person. */
    default List<Proposal> proposals() {
        return List.of();
    }

    @Override
    default Optional<Proposal> openProposal() {
        return proposals().stream().filter(Proposal::isOpen).findAny();
    }
}
