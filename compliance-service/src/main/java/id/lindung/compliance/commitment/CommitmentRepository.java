package id.lindung.compliance.commitment;

import id.lindung.compliance.listing.Filter;
import id.lindung.kit.problem.NotFound;
import id.lindung.kit.tenant.Tenancy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of commitments. A platform reaches its own, and those only once they were proposed to it. */
@ApplicationScoped
class CommitmentRepository implements PanacheRepositoryBase<Commitment, UUID> {

    private static final String KIND = "commitment";

    private final Tenancy tenancy;

    CommitmentRepository(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    Commitment reachable(UUID id) {
        return visible(id, findByIdOptional(id));
    }

    /** Locked until the transaction ends, so that two acts on one commitment follow each other. */
    Commitment toChange(UUID id) {
        return visible(id, locked(id));
    }

    /** Locked, whoever asks: for what follows from an act that was authorised elsewhere. */
    Optional<Commitment> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Commitment visible(UUID id, Optional<Commitment> found) {
        var commitment = found.orElseThrow(() -> new NotFound(KIND, id));
        tenancy.require(commitment.platformId(), KIND, id);
        if (tenancy.confinement() != null && !commitment.isPublished()) {
            throw new NotFound(KIND, id);
        }
        return commitment;
    }

    /** Ordered by number; one more than the limit if there are more. */
    List<Commitment> page(String joined, Filter filter, String afterNumber, int limit) {
        var position = filter.copy().and("c.number > :after", "after", afterNumber);
        return find("select c " + joined + position.where() + " order by c.number", position.parameters())
                .range(0, limit)
                .list();
    }

    long count(String joined, Filter filter) {
        return find("select count(c) " + joined + filter.where(), filter.parameters())
                .project(Long.class)
                .singleResult();
    }
}
