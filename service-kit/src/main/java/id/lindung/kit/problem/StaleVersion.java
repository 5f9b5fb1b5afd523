package id.lindung.kit.problem;

import java.util.Map;

/** The caller has seen an older version of the resource than the one it would change. */
public final class StaleVersion extends Refusal {

    private final long current;

    public StaleVersion(long current) {
        super("stale-version", 412, "The resource has changed since it was read; read it again before changing it.");
        this.current = current;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of(CURRENT_VERSION, current);
    }
}
