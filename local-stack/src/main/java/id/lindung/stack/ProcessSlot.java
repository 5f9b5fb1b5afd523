package id.lindung.stack;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Holds the one process of a part; each start replaces it. Another thread may stop it (Ctrl-C) while the start still
 * waits for readiness. After the end it starts nothing.
 */
final class ProcessSlot implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A part that lacks what it works on has nothing to finish, and may wait for it in vain. */
    private static final Duration WITHOUT_HOPE = Duration.ofSeconds(3);

    private volatile Duration patience = PATIENCE;
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

    /** Waits for its end only briefly from now on, because something it depends on is gone. */
    void giveUp() {
        patience = WITHOUT_HOPE;
    }

    /** Another launch may follow. */
    synchronized void stop() {
        if (process != null) {
            process.stop(patience);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        stop();
    }
}
