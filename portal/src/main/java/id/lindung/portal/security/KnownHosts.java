package id.lindung.portal.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Answers only under the names by which this portal is known: the addresses for the login and in its links are built
 * from the one that was asked for. What could be read in two ways ends the connection.
 */
@ApplicationScoped
class KnownHosts {

    /** Before anything is done with a request. */
    private static final int FIRST = 2_000;

    private static final int MISDIRECTED = 421;

    private static final Logger LOG = Logger.getLogger(KnownHosts.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Set<String> hosts;
    private final AtomicLong warned = new AtomicLong(System.nanoTime() - PAUSE.toNanos() - 1);

    KnownHosts(@ConfigProperty(name = "lindung.portal.hosts") Set<String> names) {
        hosts = names.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (isDoubtful(request)) {
            refuse(routing, 400, "The request can be read in two ways.");
        } else if (!isKnown(request)) {
            warn(request);
            refuse(routing, MISDIRECTED, "The portal is not known by this name; its names are in PORTAL_HOSTS.");
        } else {
            routing.next();
        }
    }

    /** Once a minute at most: anybody may ask under any name. */
    private void warn(HttpServerRequest request) {
        long now = System.nanoTime();
        long last = warned.get();
        if (now - last > PAUSE.toNanos() && warned.compareAndSet(last, now)) {
            LOG.warnf("Asked for under the name %s, which is not among PORTAL_HOSTS", request.authority());
        }
    }

    /** RFC 9112 sections 3.2 and 6.1: two hosts, or a coding of the body that is not known. */
    private static boolean isDoubtful(HttpServerRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return request.headers().getAll(HttpHeaders.HOST).size() > 1
                || codings.size() > 1
                || (codings.size() == 1 && !"chunked".equalsIgnoreCase(codings.get(0)));
    }

    private boolean isKnown(HttpServerRequest request) {
        return request.authority() != null
                && hosts.contains(request.authority().host().toLowerCase(Locale.ROOT));
    }

    /** For whoever keeps the machines, in plain text: no reader's browser gets here by a link of ours. */
    private static void refuse(RoutingContext routing, int status, String why) {
        routing.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=UTF-8")
                .endHandler(end -> routing.request().connection().close())
                .end(why);
    }
}
