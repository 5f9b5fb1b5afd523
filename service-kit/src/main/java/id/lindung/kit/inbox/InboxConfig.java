package id.lindung.kit.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long handled events are remembered. */
@ConfigMapping(prefix = "lindung.inbox")
interface InboxConfig {

    /**
     * Longer than the topics keep an event, so that reading from the beginning changes nothing: 180 days, and the seven
     * more that Kafka's {@code segment.ms} may add, because it deletes whole segments only.
     */
    @WithDefault("P190D")
    Duration keep();
}
