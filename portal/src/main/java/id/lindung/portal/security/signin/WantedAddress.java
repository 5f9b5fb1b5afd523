package id.lindung.portal.security.signin;

import id.lindung.portal.locale.LocalPath;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where somebody wanted to go who has to sign in first. A short address travels with the sign-in itself. A long one would
 * not fit there: it waits in a cookie of its own, which only the sign-in is sent.
 */
@ApplicationScoped
class WantedAddress {

    /** In the address of the sign-in: which cookie. */
    static final String PARAMETER = "asal";

    static final String COOKIE = "asal_";
    static final String COOKIE_PATH = "/masuk";

    /** Encrypted with the rest of a sign-in, it makes a cookie of 1 kB. */
    private static final int SHORT = 500;

    /** What browsers take as a cookie, its name included. */
    private static final int LONGEST = 4_000;

    /** Cookies that are used in turn: whoever is led to the sign-in a hundred times still has no more than these. */
    private static final int COOKIES = 4;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

    private final SecureRandom random = new SecureRandom();
    private final Duration age;
    private final boolean secure;

    WantedAddress(
            @ConfigProperty(name = "quarkus.oidc.authentication.state-cookie-age") Duration age,
            @ConfigProperty(name = "lindung.portal.secure-cookies") boolean secure) {
        this.age = age;
        this.secure = secure;
    }

    static boolean isLong(RoutingContext routing) {
        return routing.request().uri().length() > SHORT;
    }

    /** Leads to the sign-in, from which {@link #of} finds back. */
    Response kept(RoutingContext routing) {
        var id = new byte[8];
        random.nextBytes(id);
        String name = HexFormat.of().formatHex(id);
        NewCookie cookie = new NewCookie.Builder(cookie(name))
                .value(name + address(routing.request().uri()))
                .path(COOKIE_PATH)
                .maxAge((int) age.toSeconds())
                .sameSite(NewCookie.SameSite.LAX)
                .httpOnly(true)
                .secure(secure)
                .build();
        URI signIn =
                UriBuilder.fromPath(COOKIE_PATH).queryParam(PARAMETER, name).build();
        return Response.status(Response.Status.FOUND)
                .location(signIn)
                .cookie(cookie)
                .build();
    }

    /** What a cookie cannot hold is cut to the page without its filters. */
    private static String address(String uri) {
        String cookieSafe = uri.replace(";", "%3B").replace(",", "%2C").replace("\"", "%22");
        return cookieSafe.length() <= LONGEST ? cookieSafe : cookieSafe.replaceFirst("\\?.*", "");
    }

    /** @param id as the address of the sign-in names it; of one whose cookie was used again since, nothing is known */
    static Optional<String> of(RoutingContext routing, String id) {
        return Optional.ofNullable(id)
                .filter(ID.asMatchPredicate())
                .map(name -> routing.request().getCookie(cookie(name)))
                .map(Cookie::getValue)
                .filter(value -> value.startsWith(id))
                .map(value -> value.substring(id.length()))
                .filter(LocalPath::isLocal);
    }

    private static String cookie(String id) {
        return COOKIE + Character.digit(id.charAt(0), 16) % COOKIES;
    }
}
