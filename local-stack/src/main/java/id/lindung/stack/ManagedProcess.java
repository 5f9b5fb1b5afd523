package id.lindung.stack;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
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
final class ManagedProcess implements Watched {

    private final String name;
    private final LogFile log;
    private final Path pidFile;
    private final Process process;
    private volatile boolean stopping;

    private ManagedProcess(String name, LogFile log, Path pidFile, Process process) {
        this.name = name;
        this.log = log;
        this.pidFile = pidFile;
        this.process = process;
    }

    /** @param environment added to this process's own */
    static ManagedProcess start(
            String name, Path directory, Path log, Map<String, String> environment, List<String> command) {
        // A session of its own: Ctrl-C in the terminal reaches the stack, which then stops its parts in order.
        var inSession = new ArrayList<>(List.of("setsid"));
        inSession.addAll(command);
        var file = new LogFile(log);
        try {
            file.prepare();
            Files.createDirectories(directory);
            var builder = new ProcessBuilder(inSession)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            var process = builder.start();
            return new ManagedProcess(name, file, remember(log, process), process);
        } catch (IOException e) {
            throw new EngineFailed(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** A process that cannot be remembered is ended: no later start would find it. */
    private static Path remember(Path log, Process process) throws IOException {
        try {
            return OrphanProcesses.remember(log, process.toHandle());
        } catch (IOException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public boolean crashed() {
        return !stopping && !process.isAlive();
    }

    @Override
    public String crashReport() {
        return name + " ended by itself with exit code " + process.exitValue() + ". " + endOfLog();
    }

    /**
     * Waits until it is ready.
     *
     * @throws EngineFailed when it ends before, or is not ready in time; the message holds the tail of its log
     */
    ManagedProcess await(Duration limit, BooleanSupplier ready) {
        var end = Instant.now().plus(limit);
        while (!ready.getAsBoolean()) {
            if (stopping) {
                throw new EngineFailed(name + " was stopped while it started");
            }
            if (!process.isAlive()) {
                throw new EngineFailed(crashReport());
            }
            if (Instant.now().isAfter(end)) {
                stop(Duration.ofSeconds(2));
                throw new EngineFailed(name + " was not ready within " + limit.toSeconds() + " s. " + endOfLog());
            }
            pause();
        }
        return this;
    }

    /** Waits for a process that does one thing and ends. @throws EngineFailed when it does not end well in time */
    void awaitEnd(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                stop(Duration.ofSeconds(2));
                throw new EngineFailed(name + " did not end within " + limit.toSeconds() + " s. " + endOfLog());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailed("interrupted while waiting", e);
        }
        forget();
        if (process.exitValue() != 0) {
            throw new EngineFailed(stopping ? name + " was stopped" : crashReport());
        }
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
            forget();
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
            forget();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String endOfLog() {
        return "The end of its log, " + log.path() + ":\n" + log.tail();
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new EngineFailed(pidFile + " cannot be removed: " + e.getMessage(), e);
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
