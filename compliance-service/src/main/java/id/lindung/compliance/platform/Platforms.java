package id.lindung.compliance.platform;

import id.lindung.compliance.listing.Filter;
import id.lindung.contracts.platform.PlatformStatus;
import id.lindung.kit.problem.NotFound;
import id.lindung.kit.tenant.Tenancy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of the register; a caller of a platform reaches only the own one. */
@ApplicationScoped
class Platforms implements PanacheRepositoryBase<Platform, UUID> {

    private final Tenancy tenancy;

    Platforms(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    Platform reachable(String code) {
        tenancy.require(code, StandingGraph.KIND, code);
        var filter = visible().and("code = :code", "code", code);
        return find("from Platform" + filter.where(), filter.parameters())
                .singleResultOptional()
                .orElseThrow(() -> new NotFound(StandingGraph.KIND, code));
    }

    /** What the caller may read: an entry that no second official has confirmed is known to officials alone. */
    Filter visible() {
        var confinement = tenancy.confinement();
        return confinement == null ? new Filter() : registered().and("code = :confinement", "confinement", confinement);
    }

    /** By which an act knows it: the row itself is read under the lock, and never before. */
    UUID require(String code) {
        tenancy.require(code, StandingGraph.KIND, code);
        return idOf(code).orElseThrow(() -> new NotFound(StandingGraph.KIND, code));
    }

    Optional<UUID> idOf(String code) {
        return find("select p.id from Platform p where p.code = ?1", code)
                .project(UUID.class)
                .singleResultOptional();
    }

    /** Whether other features may rely on it: a second official has confirmed its entry. */
    boolean isRegistered(String code) {
        return count("code = ?1 and status <> ?2", code, PlatformStatus.ENTERED) > 0;
    }

    /** Locked until the transaction ends, so that two changes of one platform follow each other. */
    Platform toChange(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(StandingGraph.KIND, id));
    }

    /** What anybody may know of. */
    static Filter registered() {
        return new Filter().and("status <> :entered", "entered", PlatformStatus.ENTERED);
    }

    /** One more than the limit if there are more. */
    List<Platform> page(Filter filter, String afterCode, int limit) {
        var position = filter.copy().and("code > :after", "after", afterCode);
        return find("from Platform" + position.where() + " order by code", position.parameters())
                .range(0, limit)
                .list();
    }

    long count(Filter filter) {
        return count("from Platform" + filter.where(), filter.parameters());
    }
}
