package id.lindung.portal.client;

import id.lindung.portal.error.AwayPage;
import id.lindung.portal.error.ErrorPages;
import id.lindung.portal.security.EndedSession;
import id.lindung.portal.security.UnsentForm;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a reader sees when a service refuses or does not answer, and no page has said it better. */
class ServiceFailures {

    private static final Logger LOG = Logger.getLogger(ServiceFailures.class);

    @ServerExceptionMapper
    Response refused(ServiceRefusal e, RoutingContext routing) {
        int status = e.status();
        if (status == 401) {
            // The token ran out between two looks at it; a new login is the way on.
            return EndedSession.answer(routing);
        }
        if (status >= 500) {
            LOG.warnf("A service answered %d (%s)", status, e.problem().code());
            return away(503, routing);
        }
        return status == 429 ? away(status, routing) : ErrorPages.page(status);
    }

    @ServerExceptionMapper
    Response unreachable(ProcessingException e, RoutingContext routing) {
        LOG.warn("A service did not answer", e);
        return away(503, routing);
    }

    /** What will be possible again in a while. */
    private static Response away(int status, RoutingContext routing) {
        return UnsentForm.taken(routing)
                .map(form -> AwayPage.of(status, form))
                .orElseGet(() -> ErrorPages.page(status));
    }
}
