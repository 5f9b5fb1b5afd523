package id.lindung.compliance.figure;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of published figures. */
@ConfigMapping(prefix = "lindung.figure")
interface FigureConfig {

    /** Longest file, which is read into memory; TikTok's whole history of both reports is 1.5 MB. */
    @WithDefault("10M")
    MemorySize maxFileSize();
}
