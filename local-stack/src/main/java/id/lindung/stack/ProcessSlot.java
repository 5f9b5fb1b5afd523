package id.lindung.stack;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The place of one process: each start puts a new one there. A stop may come from another thread while the start still
 * waits for readiness (Ctrl-C), and after the end nothing is started any more.
 */
final class ProcessSlot implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private ManagedProcess process;
    private boolean closed;

    /** @throws EngineFailed when the stack is stopping */
    synchronized ManagedProcess launch(Supplier<ManagedProcess> start) {
        if (closed) {
            throw new EngineFailed("the stack is stopping");
        }
        process = start.get();
        return process;
    }

    synchronized boolean isRunning() {
        return process != null && process.isAlive();
    }

    synchronized Optional<ManagedProcess> process() {
        return Optional.ofNullable(process);
    }

    /** Another launch may follow. */
    synchronized void stop() {
        if (process != null) {
            process.stop(PATIENCE);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        stop();
    }
}
