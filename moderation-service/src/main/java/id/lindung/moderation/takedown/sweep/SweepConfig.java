package id.lindung.moderation.takedown.sweep;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the sweeper works. */
@ConfigMapping(prefix = "lindung.deadline-sweep")
interface SweepConfig {

    /** Pause between two looks; a look at an empty queue is one read of an index. */
    @WithDefault("2s")
    Duration interval();

    /**
     * How long after a deadline its miss is told. An answer counts by its arrival; one that came just in time may still
     * be on its way into the database, and what was told cannot be taken back.
     */
    @WithDefault("5s")
    Duration grace();
}
