package id.lindung.kit.correlation;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * The thread that runs through log lines, events and answers of one request. It lives in the logging context, which
 * Quarkus carries along with the request from thread to thread.
 */
public final class CorrelationId {

    /** Accepted from the caller and always sent back. */
    public static final String HEADER = "X-Correlation-Id";

    /** Key in the logging context. */
    public static final String KEY = "correlationId";

    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private CorrelationId() {}

    /** The id of the request or event being worked on; empty in work that nobody asked for, such as a sweeper. */
    public static Optional<String> current() {
        return Optional.ofNullable((String) MDC.get(KEY));
    }

    /** Takes over the given id, or a new one when it is missing or could spoil a log line. */
    public static String adopt(String offered) {
        var id = offered != null && ACCEPTED.matcher(offered).matches()
                ? offered
                : UUID.randomUUID().toString();
        MDC.put(KEY, id);
        return id;
    }

    /** To be called when the work is done and the thread returns to others. */
    public static void forget() {
        MDC.remove(KEY);
    }
}
