package id.lindung.compliance.evidence;

import id.lindung.compliance.update.EvidenceFiles;
import id.lindung.contracts.update.EvidenceView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Evidence as the feature of updates asks for it. */
@ApplicationScoped
class EvidenceOfUpdates implements EvidenceFiles {

    private final EvidenceItems items;

    EvidenceOfUpdates(EvidenceItems items) {
        this.items = items;
    }

    @Override
    @Transactional
    public Map<UUID, List<EvidenceView>> of(Set<UUID> updateIds) {
        return items.list("updateId in ?1 order by id", updateIds).stream()
                .map(Evidence::view)
                .collect(Collectors.groupingBy(EvidenceView::updateId));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void seal(UUID updateId, int revision) {
        items.list("updateId = ?1 and sealedRevision is null", updateId).forEach(item -> item.seal(revision));
    }
}
