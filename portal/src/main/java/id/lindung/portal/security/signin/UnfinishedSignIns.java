package id.lindung.portal.security.signin;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Stream;

/**
 * Forgets sign-ins that were begun and not finished, except for the latest. Each has left a cookie, which the browser
 * sends with every request until the headers are longer than any server takes.
 */
@ApplicationScoped
class UnfinishedSignIns {

    /** Before the sign-in (200), which adds the next. */
    private static final int BEFORE_THE_SIGN_IN = 300;

    /** As many tabs as somebody may have open on the login page. */
    private static final int KEPT = 10;

    private static final String STATE = "q_auth";

    void register(@Observes Filters filters) {
        filters.register(UnfinishedSignIns::forgetOld, BEFORE_THE_SIGN_IN);
    }

    private static void forgetOld(RoutingContext routing) {
        String finishing = routing.request().getParam("state");
        List<String> begun =
                names(routing).stream().filter(name -> name.startsWith(STATE)).toList();
        begun.stream()
                .limit(Math.max(0, begun.size() - KEPT))
                .filter(name -> finishing == null || !name.endsWith(finishing))
                .forEach(name -> routing.response()
                        .addCookie(Cookie.cookie(name, "").setPath("/").setMaxAge(0)));
        routing.next();
    }

    /** The oldest first: browsers send cookies in the order in which they came (RFC 6265 section 5.4). */
    private static List<String> names(RoutingContext routing) {
        return routing.request().headers().getAll(HttpHeaders.COOKIE).stream()
                .flatMap(header -> Stream.of(header.split(";")))
                .map(cookie -> cookie.strip().split("=", 2)[0])
                .toList();
    }
}
