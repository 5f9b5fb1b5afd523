package id.lindung.portal.error;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers what is too large with a page; the server by itself would answer with nothing and hang up. A form with a file leads
 * back to itself, where the error stands at the file.
 */
@ApplicationScoped
public class TooLargeFilter {

    /** Parameter of the address of a form with a file: how many bytes were sent, of which none was taken. */
    public static final String SENT = "terlalu-besar";

    /** After the sign-in (200) and before the server's own limit (2); higher numbers run earlier. */
    private static final int BEFORE_THE_LIMIT = 50;

    /**
     * Up to this many times the limit is read to its end and thrown away: a browser shows an answer only once it has
     * sent everything. Beyond, the connection is closed.
     */
    private static final int READ_TO_THE_END = 10;

    private final long limit;
    private final CurrentVertxRequest current;
    private final CurrentIdentityAssociation identities;

    TooLargeFilter(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            CurrentVertxRequest current,
            CurrentIdentityAssociation identities) {
        this.limit = limit.asLongValue();
        this.current = current;
        this.identities = identities;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_LIMIT);
    }

    private void check(RoutingContext routing) {
        long length = length(routing.request());
        if (length <= limit) {
            routing.next();
            return;
        }
        if (isFormWithFile(routing.request()) && length <= READ_TO_THE_END * limit) {
            routing.response()
                    .setStatusCode(303)
                    .putHeader(HttpHeaders.LOCATION, routing.normalizedPath() + "?" + SENT + "=" + length);
            readThenEnd(routing, "");
            return;
        }
        String page = render(routing);
        routing.response().setStatusCode(413).putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        if (length > READ_TO_THE_END * limit) {
            routing.response().putHeader(HttpHeaders.CONNECTION, "close").end(page);
            return;
        }
        readThenEnd(routing, page);
    }

    private static void readThenEnd(RoutingContext routing, String page) {
        routing.request().endHandler(read -> routing.response().end(page));
        routing.request().resume();
    }

    private static boolean isFormWithFile(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA);
    }

    private String render(RoutingContext routing) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            current.setCurrent(routing);
            identities.setIdentity(reader(routing));
            return ErrorPages.html(413);
        } finally {
            request.terminate();
        }
    }

    private static SecurityIdentity reader(RoutingContext routing) {
        return routing.user() instanceof QuarkusHttpUser user
                ? user.getSecurityIdentity()
                : QuarkusSecurityIdentity.builder().setAnonymous(true).build();
    }

    /** The announced length; 0 if none was announced, and the body is measured while it is read. */
    private static long length(HttpServerRequest request) {
        String announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return announced == null ? 0 : Long.parseLong(announced);
        } catch (NumberFormatException refusedByTheServer) {
            return 0;
        }
    }
}
