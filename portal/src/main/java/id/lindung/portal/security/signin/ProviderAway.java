package id.lindung.portal.security.signin;

import id.lindung.portal.security.EndedSession;
import id.lindung.portal.security.UnsentForm;
import id.lindung.portal.security.UnsentPages;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.Logger;

/** What is answered while the identity provider is silent: the session stays, and nothing that was typed is lost. */
final class ProviderAway {

    private static final Logger LOG = Logger.getLogger(ProviderAway.class);
    private static final int UNAVAILABLE = 503;
    private static final String COOKIES_OF_SIGN_IN = "q_";

    private ProviderAway() {}

    static Uni<Response> answer(RoutingContext routing, UnsentPages pages) {
        LOG.warn("The identity provider did not answer");
        keepSession(routing);
        return EndedSession.isForm(routing) && UnsentForm.isOurs(routing)
                ? UnsentForm.read(routing).map(read -> read.map(form -> pages.away(UNAVAILABLE, form))
                        .orElseGet(ProviderAway::page))
                : Uni.createFrom().item(page());
    }

    private static Response page() {
        return Response.status(UNAVAILABLE).build();
    }

    /** The way to the login and the end of the session stand in the answer already. */
    private static void keepSession(RoutingContext routing) {
        var response = routing.response();
        response.headers().remove(HttpHeaders.LOCATION);
        response.headers().remove(HttpHeaders.SET_COOKIE);
        List.copyOf(routing.request().cookies()).stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(COOKIES_OF_SIGN_IN))
                .forEach(name -> response.removeCookies(name, false));
    }
}
