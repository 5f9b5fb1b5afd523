package id.lindung.portal.part;

import id.lindung.portal.client.ServiceRefusal;
import jakarta.ws.rs.ProcessingException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Lets one part of a page fail and the rest stand: a board with one empty field is better than none. */
public final class Available {

    private static final Logger LOG = Logger.getLogger(Available.class);

    private static final int TOO_MANY_REQUESTS = 429;

    private Available() {}

    /**
     * What a service says, or null when it does not answer, is broken or too busy. Another refusal is passed on: it is
     * about the reader, not about the service.
     */
    public static <T> T orNull(Supplier<T> call) {
        try {
            return call.get();
        } catch (ProcessingException e) {
            LOG.warn("A service did not answer; its part of the page stays empty", e);
            return null;
        } catch (ServiceRefusal refusal) {
            if (refusal.status() >= 500 || refusal.status() == TOO_MANY_REQUESTS) {
                LOG.warnf("A service answered %d; its part of the page stays empty", refusal.status());
                return null;
            }
            throw refusal;
        }
    }
}
