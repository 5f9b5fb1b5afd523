package id.lindung.compliance.evidence;

import id.lindung.compliance.listing.Filter;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.problem.NotFound;
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

    private final CurrentCaller caller;

    EvidenceItems(CurrentCaller caller) {
        this.caller = caller;
    }

    /** Returns the ids that exist; does not ask who calls. */
    @Transactional
    Set<UUID> among(Set<UUID> ids) {
        return list("id in ?1", ids).stream().map(Evidence::id).collect(Collectors.toSet());
    }

    Evidence reachable(UUID id) {
        var reader = caller.get();
        var visible = new Filter()
                .and("id = :id", "id", id)
                .and(
                        "platformId = :confinement",
                        "confinement",
                        reader.platformId().orElse(null))
                .andIf(!reader.isPlatform(), "sealedRevision is not null");
        return find("from Evidence" + visible.where(), visible.parameters())
                .singleResultOptional()
                .orElseThrow(() -> new NotFound(KIND, id));
    }
}
