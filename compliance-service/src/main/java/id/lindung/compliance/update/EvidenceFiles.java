package id.lindung.compliance.update;

import id.lindung.contracts.update.EvidenceView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The evidence of updates. A port, because evidence knows updates and not the other way round. */
public interface EvidenceFiles {

    /** Files of each of these updates, in the order they came; an update without any may be left out. */
    Map<UUID, List<EvidenceView>> of(Set<UUID> updateIds);

    /** Locks the files that were added since the last submission: they are those of this one and stay with it. */
    void seal(UUID updateId, int revision);
}
