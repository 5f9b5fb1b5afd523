package id.lindung.compliance.update;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** Settings of compliance updates. */
@ConfigMapping(prefix = "lindung.update")
interface UpdateConfig {

    /** A year of the ministry's files begins at midnight here: WIB. */
    @WithDefault("Asia/Jakarta")
    ZoneId zone();
}
