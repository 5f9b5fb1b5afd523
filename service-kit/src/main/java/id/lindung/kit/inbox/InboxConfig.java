package id.lindung.kit.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long handled events are remembered. */
@ConfigMapping(prefix = "lindung.inbox")
interface InboxConfig {

    /** Longer than the retention of the topics, so that a replay from the beginning changes nothing. */
    @WithDefault("P180D")
    Duration keep();
}
