package id.lindung.kit.correlation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Gives each request its correlation id before anything else sees it, also those that are refused at the door. */
@Singleton
class CorrelationFilter {

    /** Before authentication (200) and CORS (300). */
    private static final int PRIORITY = 1_000;

    void register(@Observes Filters filters) {
        filters.register(CorrelationFilter::adopt, PRIORITY);
    }

    private static void adopt(RoutingContext request) {
        var id = CorrelationId.adopt(request.request().getHeader(CorrelationId.HEADER));
        request.response().putHeader(CorrelationId.HEADER, id);
        request.next();
    }
}
