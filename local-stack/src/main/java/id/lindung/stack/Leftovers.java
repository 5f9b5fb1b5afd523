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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a stack left running that was killed itself: its parts are sessions of their own and outlive it. Each part's
 * process is remembered in a file beside its log, with the moment of its start, because numbers are used again.
 */
final class Leftovers {

    private static final String SUFFIX = ".pid";
    private static final long PATIENCE_SECONDS = 20;

    private Leftovers() {}

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
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
            return ProcessHandle.of(pid).filter(Leftovers::isPostgres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
            var started = Instant.ofEpochMilli(Long.parseLong(parts[1]));
            // The kernel counts from boot, and the clock may have been set meanwhile.
            return ProcessHandle.of(Long.parseLong(parts[0])).filter(process -> process.info()
                    .startInstant()
                    .map(at -> Duration.between(at, started).abs().toSeconds() < 3)
                    .orElse(false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(ProcessHandle process, Runnable ask) {
        // A start script may stand before the program.
        var descendants = process.descendants().toList();
        ask.run();
        awaitEnd(process);
        descendants.forEach(ProcessHandle::destroy);
        descendants.forEach(Leftovers::awaitEnd);
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailed("interrupted while ending what an earlier run left", e);
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
