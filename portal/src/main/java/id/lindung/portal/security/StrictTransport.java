package id.lindung.portal.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells browsers to come over HTTPS only from now on. Without TLS, on a single machine, the header may not be sent
 * (RFC 6797 section 7.2).
 */
@ApplicationScoped
class StrictTransport {

    private static final String HEADER = "Strict-Transport-Security";

    /** One year. Not for subdomains: those are not ours to bind. */
    private static final String POLICY = "max-age=31536000";

    /** Before the sign-in (200), whose redirects carry the header as well. */
    private static final int BEFORE_THE_SIGN_IN = 300;

    private final boolean secureCookies;

    StrictTransport(@ConfigProperty(name = "lindung.portal.secure-cookies") boolean secureCookies) {
        this.secureCookies = secureCookies;
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_THE_SIGN_IN);
    }

    /** Behind a proxy that ends TLS the request itself is plain; that cookies are for HTTPS only says what it was. */
    private void add(RoutingContext routing) {
        if (secureCookies || "https".equals(routing.request().scheme())) {
            routing.response().putHeader(HEADER, POLICY);
        }
        routing.next();
    }
}
