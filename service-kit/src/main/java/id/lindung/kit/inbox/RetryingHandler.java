package id.lindung.kit.inbox;

import id.lindung.kit.correlation.CorrelationId;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Repeats the handling of an event until it succeeds, with growing pauses: a database that is away for an hour delays
 * events and loses none. What would fail in the same way for ever goes to the dead-letter topic, at once where that is
 * certain, otherwise after {@value #ATTEMPTS} attempts: a fault in our own code must not hold back everything that
 * stands behind the event in its partition.
 */
final class RetryingHandler {

    private static final Logger LOG = Logger.getLogger(RetryingHandler.class);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    /** With the pauses between them about 25 seconds: long enough for two writers of one row to get out of the way. */
    static final int ATTEMPTS = 8;

    /**
     * SQLSTATE classes and states of a database that is not there, or not for us, or not now: connection exception,
     * invalid authorization and database name (its passwords are being changed, it is being restored), transaction
     * rollback, insufficient resources, object in use, operator intervention, system error; and a standby that has not
     * become the server yet (25006).
     */
    private static final List<String> AWAY = List.of("08", "28", "3D", "40", "53", "55", "57", "58", "25006");

    private RetryingHandler() {}

    /**
     * Blocks the thread while it waits, which keeps the order of events.
     *
     * @param handling runs in a transaction of its own each time
     * @throws RuntimeException the failure of the handling, if repeating cannot help
     */
    static void run(Runnable handling) {
        run(handling, FIRST_PAUSE);
    }

    /** The same under the correlation id of the request that caused the event. */
    static void run(IncomingEvent<?> event, Runnable handling) {
        CorrelationId.adopt(event.correlationId());
        try {
            run(handling);
        } finally {
            CorrelationId.forget();
        }
    }

    /** @param first pause; the tests have no time for the real one */
    static void run(Runnable handling, Duration first) {
        var pause = first;
        for (var attempt = 1; ; attempt++) {
            try {
                handling.run();
                return;
            } catch (RuntimeException failure) {
                if (isPermanent(failure) || attempt >= ATTEMPTS && !isOfTheOutside(failure)) {
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
        return hasCause(
                failure,
                cause -> cause instanceof MalformedEvent || cause instanceof SQLException sql && isRefusedValue(sql));
    }

    /** The database, a disk or the network: they come back, and the event is waited for as long as that takes. */
    private static boolean isOfTheOutside(RuntimeException failure) {
        return hasCause(
                failure, cause -> cause instanceof IOException || cause instanceof SQLException sql && isAway(sql));
    }

    /** Anything else that the database says is about our statement. Without a state the pool gave no connection. */
    private static boolean isAway(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || AWAY.stream().anyMatch(state::startsWith);
    }

    private static boolean hasCause(Throwable failure, Predicate<Throwable> sought) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(sought);
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
