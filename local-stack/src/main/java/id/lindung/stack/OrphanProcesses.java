package id.lindung.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Processes that outlive a killed stack, because each part runs in its own session. A file beside the log of each part
 * holds the number of the process and the time of its start, because numbers are used again.
 */
final class OrphanProcesses {

    private static final String SUFFIX = ".pid";
    private static final long PATIENCE_SECONDS = 20;

    private OrphanProcesses() {}

    /** Returns the file that remembers it. */
    static Path remember(Path log, ProcessHandle process) throws IOException {
        var file = log.resolveSibling(log.getFileName() + SUFFIX);
        var started = process.info().startInstant().orElse(Instant.EPOCH);
        Files.writeString(file, process.pid() + " " + started.toEpochMilli());
        return file;
    }

    /** Ends what an earlier stack left in this home, the database last. @return whether there was anything */
    static boolean end(Home home) {
        var found = false;
        for (var file : pidFiles(home.logs())) {
            var left = read(file).filter(ProcessHandle::isAlive);
            left.ifPresent(process -> end(process, process::destroy));
            found |= left.isPresent();
            delete(file);
        }
        var database = postmaster(home.postgres());
        // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for the last client.
        database.ifPresent(process -> end(process, () -> interrupt(process)));
        return found || database.isPresent();
    }

    /** The server that runs on these data, if any. */
    static Optional<ProcessHandle> postmaster(Path data) {
        try {
            // Its number, its data folder and its start in seconds, one a line.
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            if (!Files.isSameFile(Path.of(lines.get(1).strip()), data)) {
                return Optional.empty();
            }
            var started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            return find(lines.get(0), started).filter(OrphanProcesses::isPostgres);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // None, or one that tells nothing: PostgreSQL judges it itself when it starts.
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    private static List<Path> pidFiles(Path logs) {
        if (!Files.isDirectory(logs)) {
            return List.of();
        }
        var found = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(logs, "*" + SUFFIX)) {
            files.forEach(found::add);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> read(Path file) {
        try {
            var parts = Files.readString(file).strip().split(" ", 2);
            return find(parts[0], Instant.ofEpochMilli(Long.parseLong(parts[1])));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // Cut short by a full disk or a power failure: it names nobody, and must not block every later start.
            return Optional.empty();
        }
    }

    /** The process of this number, unless the number has been given to another since. */
    private static Optional<ProcessHandle> find(String pid, Instant started) {
        // The kernel counts from boot, and the clock may have been set since.
        return ProcessHandle.of(Long.parseLong(pid.strip())).filter(process -> process.info()
                .startInstant()
                .map(at -> Duration.between(at, started).abs().toSeconds() < 3)
                .orElse(false));
    }

    private static void end(ProcessHandle process, Runnable ask) {
        // A start script may stand before the program.
        var descendants = process.descendants().toList();
        ask.run();
        requireEnd(process);
        descendants.forEach(ProcessHandle::destroy);
        descendants.forEach(OrphanProcesses::requireEnd);
    }

    private static void requireEnd(ProcessHandle process) {
        if (ends(process)) {
            return;
        }
        process.destroyForcibly();
        if (!ends(process)) {
            throw new EngineFailed("Process " + process.pid() + " ("
                    + process.info().command().orElse("unknown program")
                    + "), which an earlier run left, does not end. End it, or restart the machine, and start again.");
        }
    }

    /** Waits for its end, but not for ever. */
    static boolean ends(ProcessHandle process) {
        var limit = Instant.now().plusSeconds(PATIENCE_SECONDS);
        try {
            while (isRunning(process)) {
                if (Instant.now().isAfter(limit)) {
                    return false;
                }
                Thread.sleep(50);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailed("interrupted while waiting for the end of a process", e);
        }
    }

    /** One that has ended is listed until its parent asks for it: in a container that may take long, or for ever. */
    static boolean isRunning(ProcessHandle process) {
        try {
            return process.isAlive()
                    && !Files.readString(Path.of("/proc/" + process.pid() + "/status"))
                            .contains("State:\tZ");
        } catch (IOException e) {
            // It went away before the file was read.
            return false;
        }
    }

    private static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("bash", "-c", "kill -INT \"$1\"", "bash", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
