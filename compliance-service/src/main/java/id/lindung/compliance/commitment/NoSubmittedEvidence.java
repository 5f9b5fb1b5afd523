package id.lindung.compliance.commitment;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where no feature brings updates, there is no evidence. */
@DefaultBean
@ApplicationScoped
class NoSubmittedEvidence implements SubmittedEvidence {

    @Override
    public Map<UUID, Summary> of(Set<UUID> commitmentIds) {
        return Map.of();
    }
}
