package id.lindung.portal.client;

import id.lindung.portal.error.ErrorPages;
import id.lindung.portal.security.EndedSession;
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
            return ErrorPages.page(503);
        }
        return ErrorPages.page(status);
    }

    @ServerExceptionMapper
    Response unreachable(ProcessingException e) {
        LOG.warn("A service did not answer", e);
        return ErrorPages.page(503);
    }
}
