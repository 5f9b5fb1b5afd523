package id.lindung.compliance.evidence.file;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Settings of evidence files. */
@ConfigMapping(prefix = "lindung.evidence")
public interface EvidenceConfig {

    /** Where files are kept; shared by all instances, outside of anything a web server serves. */
    Path directory();

    /** Longest file. */
    @WithDefault("25M")
    MemorySize maxFileSize();

    /** Files of one update. */
    @WithDefault("20")
    int maxFiles();

    /** A file that belongs to nothing is removed at this age; longer than any upload takes. */
    @WithDefault("PT24H")
    Duration orphanAge();

    /** Limits on what an archive may unfold to: a bomb ends here and not in the officer's machine. */
    Archive archive();

    /** Limits of one archive, nested archives included. */
    interface Archive {

        /** Entries, folders included; a real workbook has some hundreds. */
        @WithDefault("2000")
        int maxEntries();

        /** Bytes after unpacking. */
        @WithDefault("250M")
        MemorySize maxUnpacked();

        /** Unpacked by packed bytes; XML of a workbook reaches 50, a bomb 1000. Small archives are not asked. */
        @WithDefault("100")
        int maxRatio();
    }
}
