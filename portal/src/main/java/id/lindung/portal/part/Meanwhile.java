package id.lindung.portal.part;

import io.vertx.core.Vertx;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * One part of a page that is asked for while others are: a page of five parts waits for the slowest of them, not for
 * their sum.
 *
 * @param <T> the part
 */
public final class Meanwhile<T> {

    /** A third of all threads: many pages that wait for slow parts leave the others to those who act. */
    private static final Semaphore THREADS = new Semaphore(100);

    private final FutureTask<T> asked;

    private Meanwhile(FutureTask<T> asked) {
        this.asked = asked;
    }

    /**
     * Asks on another thread in the name of the same request: with its reader, language and correlation id. Where too
     * many threads ask already, it is asked when its answer is wanted.
     */
    public static <T> Meanwhile<T> ask(Supplier<T> call) {
        FutureTask<T> asked = new FutureTask<>(call::get);
        if (THREADS.tryAcquire()) {
            // The request's own context, which holds all of that; not in order, or one would wait for the other again.
            Vertx.currentContext().executeBlocking(() -> runAndLeave(asked), false);
        }
        return new Meanwhile<>(asked);
    }

    private static Void runAndLeave(FutureTask<?> asked) {
        try {
            asked.run();
        } finally {
            THREADS.release();
        }
        return null;
    }

    /**
     * Waits for the answer. What the call threw is thrown here, so that a part that nobody waits for any more fails
     * alone.
     */
    public T answer() {
        // Runs here what no thread was free for (and does nothing otherwise): pages that wait for their parts may hold
        // every thread there is, and would otherwise wait for ever.
        asked.run();
        try {
            return asked.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a part of the page was awaited", e);
        }
    }
}
