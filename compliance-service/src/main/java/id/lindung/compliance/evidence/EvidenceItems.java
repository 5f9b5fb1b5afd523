package id.lindung.compliance.evidence;

import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.problem.NotFound;
import id.lindung.kit.tenant.Tenancy;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rows of evidence. A platform reaches its own, officials what was submitted to them. */
@ApplicationScoped
class EvidenceItems implements PanacheRepositoryBase<Evidence, UUID> {

    private static final String KIND = "evidence";

    private final Tenancy tenancy;
    private final CurrentCaller caller;

    EvidenceItems(Tenancy tenancy, CurrentCaller caller) {
        this.tenancy = tenancy;
        this.caller = caller;
    }

    /** Those of the ids that exist, whoever asks. */
    @Transactional
    Set<UUID> among(Set<UUID> ids) {
        return list("id in ?1", ids).stream().map(Evidence::id).collect(Collectors.toSet());
    }

    Evidence reachable(UUID id) {
        var item = findByIdOptional(id).orElseThrow(() -> new NotFound(KIND, id));
        tenancy.require(item.platformId(), KIND, id);
        if (!caller.get().isPlatform() && !item.isSealed()) {
            throw new NotFound(KIND, id);
        }
        return item;
    }
}
