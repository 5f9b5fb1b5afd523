package id.lindung.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Where one stack keeps its data, logs and secrets. */
record Home(Path path) {

    private static final FileAttribute<Set<PosixFilePermission>> OWNERS_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /** A lock that nobody refers to would be collected, and its file closed. */
    private static final List<FileLock> CLAIMS = new CopyOnWriteArrayList<>();

    Path postgres() {
        return path.resolve("postgresql");
    }

    FirstStart postgresFirstStart() {
        return new FirstStart(postgres(), path.resolve("postgresql-unfinished"));
    }

    /** PostgreSQL's programs are unpacked here, because another user who could change them would act as this user. */
    Path postgresPrograms() {
        return path.resolve("programs");
    }

    Path kafka() {
        return path.resolve("kafka");
    }

    Path evidence() {
        return path.resolve("evidence");
    }

    Path secrets() {
        return path.resolve("secrets");
    }

    Path logs() {
        return path.resolve("logs");
    }

    /**
     * For the applications' temporary files, what people upload among them: in the folder that all users of the machine
     * share, others could read it, or have taken its place.
     */
    Path temporary() {
        return path.resolve("temporary");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** Remembers which realm Keycloak's database holds. */
    Path importedRealm() {
        return path.resolve("imported-realm");
    }

    /** Whether these data hold the demo case. */
    DemoChoice demoChoice() {
        return new DemoChoice(path.resolve("demo-choice"));
    }

    /**
     * Keeps other stacks off these data until this process ends.
     *
     * @throws EngineFailed naming the process that has them
     */
    void claim() {
        var file = path.resolve("lock");
        try {
            make(path);
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                throw new EngineFailed("Lindung runs already on the data in " + path + " (process "
                        + Files.readString(file).strip()
                        + "). Stop it there with Ctrl-C, or name another folder with LINDUNG_HOME.");
            }
            // Through this channel: the kernel drops the lock when the process closes any other one of the file.
            channel.truncate(0);
            var pid = Long.toString(ProcessHandle.current().pid());
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            CLAIMS.add(lock);
        } catch (IOException e) {
            throw new EngineFailed("The data folder " + path + " cannot be used: " + e, e);
        }
    }

    /** Makes the folders, each for its owner's eyes only; those of an earlier version were open. */
    void prepare() {
        for (var part : List.of(postgres(), postgresPrograms(), kafka(), evidence(), temporary(), secrets(), logs())) {
            makePrivate(part);
        }
    }

    /** The folder itself and those above it that are missing. */
    static void makePrivate(Path folder) {
        try {
            make(folder);
            Files.setPosixFilePermissions(folder, OWNERS_ONLY.value());
        } catch (IOException e) {
            throw new EngineFailed("The folder " + folder + " cannot be used: " + e, e);
        }
    }

    private static void make(Path folder) throws IOException {
        // It may be a link to a folder on another disk, which createDirectories refuses.
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, OWNERS_ONLY);
        }
    }

    /** Removes the data, and only what a stack has put here. */
    void forget() {
        for (var part : List.of(
                postgres(),
                postgresFirstStart().mark(),
                kafka(),
                evidence(),
                temporary(),
                secrets(),
                logs(),
                importedRealm(),
                demoChoice().file())) {
            delete(part);
        }
    }

    /** Removes the folder with everything in it: for a home that was made for one purpose. */
    void remove() {
        delete(path);
    }

    static void delete(Path part) {
        if (!Files.exists(part)) {
            return;
        }
        try (var entries = Files.walk(part)) {
            for (var entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        } catch (IOException e) {
            throw new EngineFailed(part + " cannot be removed: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new EngineFailed(part + " cannot be read: " + e.getMessage(), e);
        }
    }
}
