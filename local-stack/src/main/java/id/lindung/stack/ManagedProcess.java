package id.lindung.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A child process with a name, a log file and an end that is noticed. */
final class ManagedProcess {

    private static final int TAIL_LINES = 30;

    private final String name;
    private final Path log;
    private final Process process;
    private volatile boolean stopping;

    private ManagedProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /** @param environment added to this process's own */
    static ManagedProcess start(
            String name, Path directory, Path log, Map<String, String> environment, List<String> command) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            Files.createDirectories(directory);
            // A session of its own: Ctrl-C in the terminal reaches the stack, which then stops its parts in order.
            var inSession = new ArrayList<>(List.of("setsid"));
            inSession.addAll(command);
            var builder = new ProcessBuilder(inSession)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new ManagedProcess(name, log, builder.start());
        } catch (IOException e) {
            throw new EngineFailed(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    String name() {
        return name;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it ended without having been told to. */
    boolean crashed() {
        return !stopping && !process.isAlive();
    }

    /**
     * Waits until it is ready.
     *
     * @throws EngineFailed when it ends before, or is not ready in time; the message holds the tail of its log
     */
    ManagedProcess await(Duration limit, BooleanSupplier ready) {
        var end = Instant.now().plus(limit);
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new EngineFailed(crashReport());
            }
            if (Instant.now().isAfter(end)) {
                stop(Duration.ofSeconds(2));
                throw new EngineFailed(name + " was not ready within " + limit.toSeconds() + " s. The end of its log, "
                        + log + ":\n" + tail());
            }
            pause();
        }
        return this;
    }

    String crashReport() {
        return name + " ended by itself with exit code " + process.exitValue() + ". The end of its log, " + log + ":\n"
                + tail();
    }

    /** Asks it to end and waits; after the limit it is killed. */
    void stop(Duration limit) {
        stopping = true;
        // A start script may stand between us and the program.
        var descendants = process.descendants().toList();
        descendants.forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                descendants.forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it as a power failure would (SIGKILL). */
    void kill() {
        stopping = true;
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String tail() {
        try {
            var lines = new ArrayList<String>();
            for (var line : new String(Files.readAllBytes(log), StandardCharsets.UTF_8).split("\n", -1)) {
                lines.add("  | " + line);
            }
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailed("interrupted while waiting", e);
        }
    }
}
