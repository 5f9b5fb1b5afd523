package id.lindung.compliance.update;

import id.lindung.compliance.listing.Filter;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.problem.NotFound;
import id.lindung.kit.tenant.Tenancy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of updates. A platform reaches its own, officials those that were submitted to them. */
@ApplicationScoped
class ComplianceUpdates implements PanacheRepositoryBase<ComplianceUpdate, UUID> {

    private static final String KIND = "compliance-update";

    private final Tenancy tenancy;
    private final CurrentCaller caller;

    ComplianceUpdates(Tenancy tenancy, CurrentCaller caller) {
        this.tenancy = tenancy;
        this.caller = caller;
    }

    ComplianceUpdate reachable(UUID id) {
        return visible(id, findByIdOptional(id));
    }

    /** Locked until the transaction ends, so that two acts on one update follow each other. */
    ComplianceUpdate toChange(UUID id) {
        return visible(id, Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)));
    }

    private ComplianceUpdate visible(UUID id, Optional<ComplianceUpdate> found) {
        var update = found.orElseThrow(() -> new NotFound(KIND, id));
        tenancy.require(update.platformId(), KIND, id);
        if (!caller.get().isPlatform() && !update.wasSubmitted()) {
            throw new NotFound(KIND, id);
        }
        return update;
    }

    /** One more than the limit if there are more. */
    List<ComplianceUpdate> page(Filter filter, UpdateQuery.Sort sort, UUID after, int limit) {
        var position = filter.copy().and(sort.after(), "after", after);
        return find("from ComplianceUpdate" + position.where() + " order by " + sort.orderBy(), position.parameters())
                .range(0, limit)
                .list();
    }

    long count(Filter filter) {
        return count("from ComplianceUpdate" + filter.where(), filter.parameters());
    }
}
