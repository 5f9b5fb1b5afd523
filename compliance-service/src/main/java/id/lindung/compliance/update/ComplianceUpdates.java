package id.lindung.compliance.update;

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

/** The rows of updates. A platform reaches its own, officials those that were submitted to them. */
@ApplicationScoped
public class ComplianceUpdates implements PanacheRepositoryBase<ComplianceUpdate, UUID> {

    private static final String KIND = "compliance-update";

    private final CurrentCaller caller;

    ComplianceUpdates(CurrentCaller caller) {
        this.caller = caller;
    }

    public ComplianceUpdate reachable(UUID id) {
        return found(id, visible(id).singleResultOptional());
    }

    /** Locked until the transaction ends, so that two acts on one update follow each other. */
    public ComplianceUpdate toChange(UUID id) {
        return found(id, visible(id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional());
    }

    /** What the caller may not see is not found, and no lock is taken of it either. */
    private PanacheQuery<ComplianceUpdate> visible(UUID id) {
        var filter = UpdateQuery.visibleTo(caller.get()).and("u.id = :id", "id", id);
        return find("from ComplianceUpdate u" + filter.where(), filter.parameters());
    }

    private static ComplianceUpdate found(UUID id, Optional<ComplianceUpdate> row) {
        return row.orElseThrow(() -> new NotFound(KIND, id));
    }

    /**
     * One more than the limit if there are more.
     *
     * @param after null for the beginning
     */
    public List<ComplianceUpdate> page(Filter filter, UpdateQuery.Sort sort, UpdateQuery.Position after, int limit) {
        var page = after == null ? filter : sort.behind(after, filter);
        return find("from ComplianceUpdate u" + page.where() + " order by " + sort.orderBy(), page.parameters())
                .range(0, limit)
                .list();
    }

    public long count(Filter filter) {
        return count("from ComplianceUpdate u" + filter.where(), filter.parameters());
    }
}
