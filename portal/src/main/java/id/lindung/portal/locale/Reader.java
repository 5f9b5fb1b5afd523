package id.lindung.portal.locale;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** The preferences of whoever the present request comes from; the defaults where there is no request. */
@ApplicationScoped
public class Reader {

    private final CurrentVertxRequest current;

    Reader(CurrentVertxRequest current) {
        this.current = current;
    }

    public ReaderPreferences preferences() {
        ManagedContext requestContext = Arc.container().requestContext();
        RoutingContext routing = requestContext.isActive() ? current.getCurrent() : null;
        return routing == null ? ReaderPreferences.DEFAULT : ReaderPreferences.of(routing.request());
    }
}
