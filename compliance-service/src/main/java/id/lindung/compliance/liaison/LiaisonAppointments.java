package id.lindung.compliance.liaison;

import id.lindung.compliance.listing.Filter;
import id.lindung.contracts.liaison.LiaisonState;
import id.lindung.kit.problem.NotFound;
import id.lindung.kit.tenant.Tenancy;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of appointments; a caller of a platform reaches its own only. */
@ApplicationScoped
class LiaisonAppointments implements PanacheRepositoryBase<LiaisonAppointment, UUID> {

    private final Tenancy tenancy;

    LiaisonAppointments(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    LiaisonAppointment reachable(UUID id) {
        return found(id, one(id).singleResultOptional());
    }

    /** Locked until the transaction ends, so that two acts on one appointment follow each other. */
    LiaisonAppointment toChange(UUID id) {
        return found(id, one(id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional());
    }

    private PanacheQuery<LiaisonAppointment> one(UUID id) {
        return find(visible().and("id = :id", "id", id), "");
    }

    private static LiaisonAppointment found(UUID id, Optional<LiaisonAppointment> row) {
        return row.orElseThrow(() -> new NotFound(LiaisonGraph.KIND, id));
    }

    private Filter visible() {
        return new Filter().and("platformId = :confinement", "confinement", tenancy.confinement());
    }

    private PanacheQuery<LiaisonAppointment> find(Filter filter, String order) {
        return find("from LiaisonAppointment" + filter.where() + order, filter.parameters());
    }

    /** What the caller may see of these; null leaves a question open. */
    Filter matching(String platformId, LiaisonState state) {
        return visible().and("platformId = :platform", "platform", platformId).and("state = :state", "state", state);
    }

    /** In the order they were proposed; one more than the limit if there are more. */
    List<LiaisonAppointment> page(Filter filter, UUID after, int limit) {
        return find(filter.copy().and("id > :after", "after", after), " order by id")
                .range(0, limit)
                .list();
    }

    long count(Filter filter) {
        return count("from LiaisonAppointment" + filter.where(), filter.parameters());
    }
}
