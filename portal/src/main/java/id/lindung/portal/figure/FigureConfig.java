package id.lindung.portal.figure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Published figures. */
@ConfigMapping(prefix = "lindung.figures")
public interface FigureConfig {

    /** Code of the platform whose figures are shown until the reader chooses one. */
    @WithDefault("tiktok")
    String firstPlatform();
}
