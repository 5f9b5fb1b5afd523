package id.lindung.compliance.figure;

import id.lindung.contracts.figure.FigureImportCheck;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Settings of published figures. */
@ConfigMapping(prefix = "lindung.figure")
interface FigureConfig {

    /** Longest file, which is read into memory; TikTok's whole history of both reports is 1.5 MB. */
    @WithDefault("" + FigureImportCheck.LARGEST_FILE)
    MemorySize maxFileSize();

    /** First day on which a platform existed, by its id: no figure is about a half-year that ended before. */
    Map<String, LocalDate> existsSince();

    /** The same for a platform that is not named: Google's figures on July to December 2009 were the first of all. */
    @WithDefault("2009-07-01")
    LocalDate earliest();

    /** Where a half-year ends: the ministry's time. */
    @WithDefault("Asia/Jakarta")
    ZoneId zone();
}
