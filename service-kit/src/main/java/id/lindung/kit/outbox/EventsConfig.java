package id.lindung.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Where this service's events go. */
@ConfigMapping(prefix = "lindung.events")
interface EventsConfig {

    /** CloudEvents {@code source}: {@code /lindung/moderation-service}. */
    String source();

    /** The topic of this service's events. */
    String topic();

    /** Pause between two looks into the outbox: the delay an event has at rest, half of it on average. */
    @WithDefault("0.25s")
    Duration relayInterval();

    /** How long sent events stay in the outbox, to be looked at or sent again by hand. */
    @WithDefault("P7D")
    Duration keepSent();
}
