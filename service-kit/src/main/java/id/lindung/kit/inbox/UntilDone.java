package id.lindung.kit.inbox;

import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Repeats the handling of an event until it succeeds, with growing pauses: a database that is away for an hour delays
 * events and loses none. What would fail in the same way for ever is not repeated; its place is the dead-letter topic.
 */
public final class UntilDone {

    private static final Logger LOG = Logger.getLogger(UntilDone.class);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private UntilDone() {}

    /**
     * Blocks the thread while it waits, which keeps the order of events.
     *
     * @param handling runs in a transaction of its own each time
     * @throws RuntimeException the failure of the handling, if repeating cannot help
     */
    public static void run(Runnable handling) {
        var pause = FIRST_PAUSE;
        while (true) {
            try {
                handling.run();
                return;
            } catch (RuntimeException failure) {
                if (isPermanent(failure)) {
                    throw failure;
                }
                LOG.warnf(
                        "Event not handled (%s), trying again in %s",
                        failure.getClass().getName(), pause);
                sleep(pause, failure);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    /** Malformed, or values that no table takes (SQLSTATE classes 22 data exception, 23 constraint violation). */
    private static boolean isPermanent(RuntimeException failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof MalformedEvent || cause instanceof SQLException sql && isRefusedValue(sql)) {
                return true;
            }
            cause = cause.getCause() == cause ? null : cause.getCause();
        }
        return false;
    }

    private static boolean isRefusedValue(SQLException failure) {
        var state = failure.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    private static void sleep(Duration pause, RuntimeException failure) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
