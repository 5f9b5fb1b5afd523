package id.lindung.portal.trace;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives every request its id before anything else looks at it, and takes it off the thread afterwards. */
@ApplicationScoped
class CorrelationFilter {

    /** Filters with a higher number run earlier; this one before sign-in, so that its log lines carry the id. */
    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(CorrelationFilter::filter, FIRST);
    }

    private static void filter(RoutingContext routing) {
        String id = Correlation.begin(routing.request().getHeader(Correlation.HEADER));
        routing.response().putHeader(Correlation.HEADER, id);
        routing.addEndHandler(ended -> Correlation.end());
        routing.next();
    }
}
