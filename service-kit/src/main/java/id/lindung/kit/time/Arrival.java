package id.lindung.kit.time;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/**
 * When the request being served had come in as a whole: before it waited for a connection or another request. Where a
 * deadline counts, nobody is late because the server was busy, and nobody is early by holding the end of a request back.
 */
@RequestScoped
public class Arrival {

    private static final String KEY = Arrival.class.getName();

    private final CurrentVertxRequest request;
    private final Clock clock;

    Arrival(CurrentVertxRequest request, Clock clock) {
        this.request = request;
        this.clock = clock;
    }

    /** Outside a request: the present. */
    public Instant at() {
        var current = request.getCurrent();
        Instant stamped = current == null ? null : current.get(KEY);
        return stamped == null ? clock.instant() : stamped;
    }

    /** Its body has been read to the end: only now has it come in. */
    public void complete() {
        request.getCurrent().put(KEY, clock.instant());
    }

    /** Stamps each request before anything else is done with it; one without a body is whole by then. */
    @Singleton
    static class Stamp {

        /** Before everything else: the correlation id has 1,000. */
        private static final int PRIORITY = 2_000;

        private final Clock clock;

        Stamp(Clock clock) {
            this.clock = clock;
        }

        void register(@Observes Filters filters) {
            filters.register(this::stamp, PRIORITY);
        }

        private void stamp(RoutingContext request) {
            request.put(KEY, clock.instant());
            request.next();
        }
    }
}
