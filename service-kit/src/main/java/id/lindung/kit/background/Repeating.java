package id.lindung.kit.background;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Runs a task again and again on a thread of its own, more often than the once a second of the scheduler. While the
 * task fails it is tried less and less often, and only the first failure and the recovery are logged: an hour without
 * Kafka is two lines, not fourteen thousand.
 */
public final class Repeating implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Repeating.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LAST_RUN = Duration.ofSeconds(15);

    private final String name;
    private final Duration interval;
    private final Task task;
    private final ScheduledExecutorService thread;
    private int failures;
    private volatile long lastSuccess = System.nanoTime();

    /** @param task returns true if more work waits, and is then called again at once */
    private Repeating(String name, Duration interval, Task task) {
        this.name = name;
        this.interval = interval;
        this.task = task;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, name));
    }

    /** Starts to run the task, for the first time after one interval. */
    public static Repeating every(Duration interval, String name, Task task) {
        var repeating = new Repeating(name, interval, task);
        repeating.runAfter(interval);
        return repeating;
    }

    public String name() {
        return name;
    }

    /** Time since a run last ended well, or since the start while none has. Not by the clock, which may be set. */
    public Duration sinceLastSuccess() {
        return Duration.ofNanos(System.nanoTime() - lastSuccess);
    }

    /** Waits for the current run, so that it can mark as sent what it has sent. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LAST_RUN.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void runAfter(Duration pause) {
        if (!thread.isShutdown()) {
            var ignored = thread.schedule(this::run, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void run() {
        var pause = interval;
        try {
            var more = task.run();
            if (failures > 0) {
                LOG.infof("%s works again after %d failed attempts", name, failures);
            }
            failures = 0;
            pause = more ? Duration.ZERO : interval;
            lastSuccess = System.nanoTime();
        } catch (Throwable e) {
            // Also an Error: a full heap or a class that is missing must not end the task without a word.
            failures++;
            pause = pauseAfterFailure();
            if (failures == 1) {
                LOG.warnf(e, "%s fails and is tried again until it works", name);
            }
        } finally {
            runAfter(pause);
        }
    }

    private Duration pauseAfterFailure() {
        var doubled = interval.multipliedBy(1L << Math.min(failures, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    /** One run. */
    @FunctionalInterface
    public interface Task {

        /** @return true if more work waits */
        boolean run() throws Exception;
    }
}
