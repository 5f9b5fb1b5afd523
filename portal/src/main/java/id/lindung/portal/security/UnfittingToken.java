package id.lindung.portal.security;

import static jakarta.ws.rs.core.HttpHeaders.CACHE_CONTROL;

import io.quarkus.csrf.reactive.runtime.RestCsrfConfig;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives a form back whose anti-forgery token does not fit, because cookies were cleared or another tab has got another
 * token. It comes with a token that fits; whether it is sent again, the reader decides.
 */
class UnfittingToken {

    /** Before the page that says no more than that the form was refused. */
    private static final int BEFORE_ERROR_PAGES = 6_000;

    /** Under these names the framework keeps, for one request, the token and whether it has to set the cookie. */
    private static final String TOKEN = "csrf_token";

    private static final String TOKEN_BYTES = "csrf_token_bytes";
    private static final String VERIFIED = "csrf_token_verified";
    private static final String COOKIE_REQUIRED = "true";

    private final SecureRandom random = new SecureRandom();
    private final RestCsrfConfig config;

    UnfittingToken(RestCsrfConfig config) {
        this.config = config;
    }

    @ServerResponseFilter(priority = BEFORE_ERROR_PAGES)
    void giveBack(ContainerResponseContext response, RoutingContext routing) {
        if (response.getStatus() != 400
                || response.hasEntity()
                || routing.get(VERIFIED) != null
                || !UnsentForm.isFromUs(routing)) {
            return;
        }
        UnsentForm.taken(routing).ifPresent(form -> {
            String page = Templates.unfitting(withToken(form, fitting(routing))).render();
            response.setEntity(page, null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
            response.getHeaders().putSingle(CACHE_CONTROL, "no-store");
        });
    }

    private UnsentForm withToken(UnsentForm form, String token) {
        var fields = Stream.concat(
                form.fields().stream().filter(field -> !field.name().equals(config.formFieldName())),
                Stream.of(new UnsentForm.Field(config.formFieldName(), token)));
        return new UnsentForm(form.action(), fields.toList(), form.multipart());
    }

    /** That of the cookie, so that the forms of other tabs go on fitting; a new one where there is none. */
    private String fitting(RoutingContext routing) {
        byte[] token = ofCookie(routing.request().getCookie(config.cookieName()));
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        routing.put(TOKEN, text).put(TOKEN_BYTES, token).put(COOKIE_REQUIRED, true);
        return text;
    }

    private byte[] ofCookie(Cookie cookie) {
        var token = new byte[config.tokenSize()];
        try {
            byte[] sent = cookie == null ? token : Base64.getUrlDecoder().decode(cookie.getValue());
            if (cookie != null && sent.length == token.length) {
                return sent;
            }
        } catch (IllegalArgumentException spoilt) {
            // As good as none.
        }
        random.nextBytes(token);
        return token;
    }

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance unfitting(UnsentForm form);
    }
}
