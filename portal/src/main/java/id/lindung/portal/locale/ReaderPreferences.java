package id.lindung.portal.locale;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;

/**
 * How the person at the other end wants to read. Every part has a default, so that a first visit needs no cookie.
 *
 * @param language cookie {@code lang}, else {@code Accept-Language}, else Indonesian
 * @param zone cookie {@code zona}, else WIB
 * @param theme cookie {@code tema}, else the system's
 */
public record ReaderPreferences(Language language, DisplayZone zone, Theme theme) {

    static final String LANGUAGE_COOKIE = "lang";
    static final String ZONE_COOKIE = "zona";
    static final String THEME_COOKIE = "tema";

    /** For text that no request asked for, and for readers who never chose. */
    public static final ReaderPreferences DEFAULT =
            new ReaderPreferences(Language.INDONESIAN, DisplayZone.WIB, Theme.SISTEM);

    /** Reads them from a request; a cookie with a value we never set counts as absent. */
    public static ReaderPreferences of(HttpServerRequest request) {
        return new ReaderPreferences(
                Language.ofTag(cookie(request, LANGUAGE_COOKIE))
                        .orElseGet(() -> Language.bestFor(request.getHeader("Accept-Language"))),
                DisplayZone.named(cookie(request, ZONE_COOKIE)).orElse(DEFAULT.zone()),
                Theme.ofKey(cookie(request, THEME_COOKIE)).orElse(DEFAULT.theme()));
    }

    private static String cookie(HttpServerRequest request, String name) {
        Cookie cookie = request.getCookie(name);
        return cookie == null ? "" : cookie.getValue();
    }
}
