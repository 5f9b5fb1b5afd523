package id.lindung.compliance.commitment;

import id.lindung.compliance.listing.Filter;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of commitments. A platform reaches its own, and those only once they were proposed to it. */
@ApplicationScoped
public class CommitmentRepository implements PanacheRepositoryBase<Commitment, UUID> {

    private static final String KIND = "commitment";

    private final CurrentCaller caller;

    CommitmentRepository(CurrentCaller caller) {
        this.caller = caller;
    }

    public Commitment reachable(UUID id) {
        return found(id, visible(id).singleResultOptional());
    }

    /** Locked until the transaction ends, so that two acts on one commitment follow each other. */
    public Commitment toChange(UUID id) {
        return found(id, visible(id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional());
    }

    /** Nobody changes it until the transaction ends; several may rely on it at once. */
    Commitment toRelyOn(UUID id) {
        return found(id, visible(id).withLock(LockModeType.PESSIMISTIC_READ).singleResultOptional());
    }

    /**
     * Locks the row without asking who calls, because it follows an act that was authorised elsewhere. Reads it again
     * under the lock: the transaction may hold an older copy, and somebody else may have changed the row since.
     */
    public Optional<Commitment> locked(UUID id) {
        var commitment = findByIdOptional(id);
        commitment.ifPresent(found -> getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return commitment;
    }

    /** What the caller may not see is not found, and no lock is taken of it either. */
    private PanacheQuery<Commitment> visible(UUID id) {
        var filter = CommitmentConditions.visibleTo(caller.get()).and("c.id = :id", "id", id);
        return find("from Commitment c" + filter.where(), filter.parameters());
    }

    private static Commitment found(UUID id, Optional<Commitment> row) {
        return row.orElseThrow(() -> new NotFound(KIND, id));
    }

    /** Ordered by number; one more than the limit if there are more. */
    public List<Commitment> page(String joined, Filter filter, String afterNumber, int limit) {
        var position = filter.copy().and("c.number > :after", "after", afterNumber);
        return find("select c " + joined + position.where() + " order by c.number", position.parameters())
                .range(0, limit)
                .list();
    }

    public long count(String joined, Filter filter) {
        return find("select count(c) " + joined + filter.where(), filter.parameters())
                .project(Long.class)
                .singleResult();
    }
}
