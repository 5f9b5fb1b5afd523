package id.lindung.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The first start of PostgreSQL on its data. An interrupted first start leaves files that look like data but hold
 * nothing and that no server can use, so they are deleted and made again.
 *
 * @param mark is there from before the data are made until a server runs on them
 */
record FirstStart(Path data, Path mark) {

    /** Data without the mark are somebody's, and stay. */
    void begin() throws IOException {
        if (Files.exists(mark)) {
            Home.delete(data);
            Home.makePrivate(data);
        } else if (!Files.exists(data.resolve("postgresql.conf"))) {
            WholeFile.write(mark, "");
        }
    }

    /** Written to disk before the data are used: after a power failure they must not look unfinished. */
    void end() throws IOException {
        if (Files.deleteIfExists(mark)) {
            WholeFile.keepNames(mark.getParent());
        }
    }
}
