package id.lindung.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Room on the disk of a folder.
 *
 * @param free bytes that this user may still write
 */
record DiskSpace(Path folder, long free) {

    private static final long MEGABYTE = 1024 * 1024;

    /** A new stack takes 160 MB; the logs of PostgreSQL and Kafka grow by some hundreds while much is written. */
    static final long NEEDED = 500 * MEGABYTE;

    /** @param folder need not exist yet */
    static DiskSpace of(Path folder) {
        var existing = folder.toAbsolutePath();
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            return new DiskSpace(folder, Files.getFileStore(existing).getUsableSpace());
        } catch (IOException e) {
            throw new EngineFailed("The disk of " + folder + " cannot be asked how much is free: " + e, e);
        }
    }

    /** @throws EngineFailed if there is less: parts would start, and end once the disk is full */
    DiskSpace require(long needed) {
        if (free < needed) {
            throw new EngineFailed(this + "; " + needed / MEGABYTE + " MB are needed. Make room there, name a folder on"
                    + " another disk with LINDUNG_HOME, or forget the data with ./run --reset.");
        }
        return this;
    }

    @Override
    public String toString() {
        return free / MEGABYTE + " MB are free for data in " + folder;
    }
}
