package id.lindung.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The first start of PostgreSQL on its data. One that was cut short leaves files that look like data, that no server can
 * use and that hold nothing yet: they are made anew.
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

    /** On the disk before anybody uses the data: after a power failure they must not be taken for unfinished. */
    void end() throws IOException {
        if (Files.deleteIfExists(mark)) {
            WholeFile.keepNames(mark.getParent());
        }
    }
}
