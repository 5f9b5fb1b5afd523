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

    /** At most one checkpoint in this time; what was written after the last one could be cut off unnoticed. */
    @WithDefault("1m")
    Duration checkpointInterval();
}
