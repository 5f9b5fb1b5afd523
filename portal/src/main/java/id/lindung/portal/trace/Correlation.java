package id.lindung.portal.trace;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** The id that one click of a person carries through the portal, both services and their logs. */
public final class Correlation {

    /** Header in both directions, the same as the services'. */
    public static final String HEADER = "X-Correlation-Id";

    private static final String MDC_KEY = "correlationId";
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private Correlation() {}

    /** Id of the present request, for the help desk and for calls to the services. */
    public static String id() {
        Object id = MDC.get(MDC_KEY);
        return id == null ? begin(null) : id.toString();
    }

    static String begin(String offered) {
        boolean acceptable = offered != null && ACCEPTED.matcher(offered).matches();
        String id = acceptable ? offered : UUID.randomUUID().toString();
        MDC.put(MDC_KEY, id);
        return id;
    }

    static void end() {
        MDC.remove(MDC_KEY);
    }
}
