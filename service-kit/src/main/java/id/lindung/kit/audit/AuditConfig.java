package id.lindung.kit.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How soon entries are sealed. */
@ConfigMapping(prefix = "lindung.audit")
interface AuditConfig {

    /** Pause between two runs of the sealer; the merge delay of the log is a little more. */
    @WithDefault("1s")
    Duration sealInterval();

    /** At most one checkpoint in this time. A cut of what was sealed after the last one is shown by {@code audit_head}. */
    @WithDefault("1m")
    Duration checkpointInterval();
}
