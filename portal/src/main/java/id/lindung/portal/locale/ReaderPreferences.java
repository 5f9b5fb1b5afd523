package id.lindung.portal.locale;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.UnaryOperator;

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

    /** Hidden fields of every form: {@code templates/tags/stamp.html}. */
    private static final String FORM_LANGUAGE = "bahasa";

    private static final String FORM_ZONE = "zona";

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

    /** The same, with the language and zone that a form was filled in with, where it says so. */
    ReaderPreferences filledInWith(UnaryOperator<String> field) {
        return new ReaderPreferences(
                Language.ofTag(field.apply(FORM_LANGUAGE)).orElse(language),
                DisplayZone.named(field.apply(FORM_ZONE)).orElse(zone),
                theme);
    }

    private static String cookie(HttpServerRequest request, String name) {
        Cookie cookie = request.getCookie(name);
        return cookie == null ? "" : cookie.getValue();
    }
}
