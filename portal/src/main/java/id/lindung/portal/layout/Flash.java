package id.lindung.portal.layout;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A message for the page after a redirect ("order sent"). It travels in a signed cookie, so that the portal keeps no
 * state and nobody else can put words on its pages.
 */
@ApplicationScoped
public class Flash {

    static final String COOKIE = "pesan";

    /** A redirect takes a moment; a message that was not shown within a minute is out of date. */
    private static final int SECONDS = 60;

    /** Cookies of 4 kB and more are dropped by browsers; a message is a sentence. */
    private static final int MAX_LENGTH = 600;

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec key;
    private final boolean secure;

    Flash(PortalConfig config) {
        byte[] secret = ("flash " + config.stateSecret()).getBytes(StandardCharsets.UTF_8);
        this.key = new SecretKeySpec(secret, "HmacSHA256");
        this.secure = config.secureCookies();
    }

    /** The cookie that shows a success on the next page; add it to the redirect. */
    public NewCookie success(String text) {
        byte[] bytes = text.substring(0, Math.min(text.length(), MAX_LENGTH)).getBytes(StandardCharsets.UTF_8);
        return new NewCookie.Builder(COOKIE)
                .value(ENCODER.encodeToString(bytes) + "." + ENCODER.encodeToString(sign(bytes)))
                .path("/")
                .maxAge(SECONDS)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /** The message of a request. It ends with the page that is made now, whether that page shows it or not. */
    Optional<String> take(RoutingContext routing) {
        Cookie cookie = routing.request().getCookie(COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        if (!routing.response().headWritten()) {
            routing.response()
                    .addCookie(Cookie.cookie(COOKIE, "")
                            .setPath("/")
                            .setMaxAge(0)
                            .setHttpOnly(true)
                            .setSecure(secure)
                            .setSameSite(CookieSameSite.LAX));
        }
        return text(cookie.getValue());
    }

    /** The text of a cookie that we signed ourselves. */
    Optional<String> text(String cookieValue) {
        int dot = cookieValue == null ? -1 : cookieValue.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cookieValue.substring(0, dot));
            byte[] signature = Base64.getUrlDecoder().decode(cookieValue.substring(dot + 1));
            boolean ours = MessageDigest.isEqual(signature, sign(bytes));
            return ours ? Optional.of(new String(bytes, StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] sign(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every Java runtime", e);
        }
    }
}
