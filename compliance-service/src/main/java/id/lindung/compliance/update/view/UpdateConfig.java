package id.lindung.compliance.update.view;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** Settings of compliance updates. */
@ConfigMapping(prefix = "lindung.update")
public interface UpdateConfig {

    /** A year of the ministry's files, and a day of its limits, begins at midnight here: WIB. */
    @WithDefault("Asia/Jakarta")
    ZoneId zone();

    /** Calendar days for the ministry's review; they stand for ten working days. */
    @WithDefault("14")
    int reviewWithinDays();

    /** Calendar days in which the platform makes the requested changes; they stand for five working days. */
    @WithDefault("7")
    int returnWithinDays();
}
