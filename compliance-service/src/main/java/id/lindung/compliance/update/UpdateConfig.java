package id.lindung.compliance.update;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** Settings of compliance updates. */
@ConfigMapping(prefix = "lindung.update")
interface UpdateConfig {

    /** A year of the ministry's files, and a day of its limits, begins at midnight here: WIB. */
    @WithDefault("Asia/Jakarta")
    ZoneId zone();

    /** Calendar days for the ministry's review; they stand for ten working days. */
    @WithDefault("14")
    int reviewWithinDays();

    /** Calendar days for the platform to hand in what changes were requested of; they stand for five working days. */
    @WithDefault("7")
    int returnWithinDays();
}
