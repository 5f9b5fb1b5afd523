package id.lindung.stack;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A small file that is there completely or not at all, whatever cuts its writing short, and for its owner's eyes only. */
final class WholeFile {

    private WholeFile() {}

    /** Puts it in the place of what was there. */
    static void write(Path file, String content) throws IOException {
        var written = file.resolveSibling(file.getFileName() + ".new");
        var ownersOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        // One that an earlier writing left may be open to others.
        Files.deleteIfExists(written);
        try (var channel = FileChannel.open(
                written, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownersOnly)) {
            Channels.newOutputStream(channel).write(content.getBytes(StandardCharsets.UTF_8));
            channel.force(true);
        }
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        keepNames(file.toAbsolutePath().getParent());
    }

    /** Brings to the disk which files a folder has. */
    static void keepNames(Path folder) throws IOException {
        try (var names = FileChannel.open(folder)) {
            names.force(true);
        }
    }
}
