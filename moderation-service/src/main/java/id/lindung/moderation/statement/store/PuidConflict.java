package id.lindung.moderation.statement.store;

import java.util.List;
import java.util.Map;

/** Statements contradict what is on record under their puids; nothing of the batch was stored. */
public class PuidConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> reasons;

    /** @param reasons by puid, in words */
    PuidConflict(Map<String, String> reasons) {
        super(reasons.size() + " puids in conflict");
        this.reasons = Map.copyOf(reasons);
    }

    public List<String> puids() {
        return reasons.keySet().stream().sorted().toList();
    }

    /** Null for a puid without conflict. */
    public String reasonFor(String puid) {
        return reasons.get(puid);
    }
}
