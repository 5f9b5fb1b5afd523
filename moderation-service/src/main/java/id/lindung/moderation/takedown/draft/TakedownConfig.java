package id.lindung.moderation.takedown.draft;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** Settings of takedown orders. */
@ConfigMapping(prefix = "lindung.takedown")
interface TakedownConfig {

    /** The year in an order's number changes at midnight here: the ministry's time, WIB. */
    @WithDefault("Asia/Jakarta")
    ZoneId zone();
}
