package id.lindung.compliance.commitment.view;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** Settings of commitments. */
@ConfigMapping(prefix = "lindung.commitment")
public interface CommitmentConfig {

    /** A due day ends at midnight here: the ministry's time, WIB. */
    @WithDefault("Asia/Jakarta")
    ZoneId zone();

    /** Calendar days that a platform has to confirm or dispute what was proposed to it. */
    @WithDefault("14")
    int confirmWithinDays();
}
