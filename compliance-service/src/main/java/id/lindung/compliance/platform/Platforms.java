package id.lindung.compliance.platform;

import id.lindung.compliance.listing.Filter;
import id.lindung.kit.problem.NotFound;
import id.lindung.kit.tenant.Tenancy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The rows of the register; a caller of a platform reaches only the own one. */
@ApplicationScoped
class Platforms implements PanacheRepositoryBase<Platform, String> {

    private static final String KIND = "platform";

    private final Tenancy tenancy;

    Platforms(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    Platform reachable(String id) {
        tenancy.require(id, KIND, id);
        return findByIdOptional(id).orElseThrow(() -> new NotFound(KIND, id));
    }

    /** Locked until the transaction ends, so that two changes of one platform follow each other. */
    Platform toChange(String id) {
        tenancy.require(id, KIND, id);
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(KIND, id));
    }

    /** One more than the limit if there are more. */
    List<Platform> page(Filter filter, String afterId, int limit) {
        var position = filter.copy().and("id > :after", "after", afterId);
        return find("from Platform" + position.where() + " order by id", position.parameters())
                .range(0, limit)
                .list();
    }

    long count(Filter filter) {
        return count("from Platform" + filter.where(), filter.parameters());
    }
}
