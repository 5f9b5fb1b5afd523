package id.lindung.portal.locale;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Language, zone and theme as plain links: they work without script, and a choice costs nobody anything. After it the
 * reader stands where they stood, filters and all.
 */
@Path("/")
@PermitAll
@NonBlocking
public class PreferenceResource {

    private static final int ONE_YEAR = (int) Duration.ofDays(365).toSeconds();

    private final boolean secure;

    PreferenceResource(@ConfigProperty(name = "lindung.portal.secure-cookies") boolean secure) {
        this.secure = secure;
    }

    @GET
    @Path("bahasa/{tag}")
    public Response language(String tag, @QueryParam("ke") String next) {
        Language language = Language.ofTag(tag).orElseThrow(NotFoundException::new);
        return remember(ReaderPreferences.LANGUAGE_COOKIE, language.tag(), next);
    }

    @GET
    @Path("zona/{name}")
    public Response zone(String name, @QueryParam("ke") String next) {
        DisplayZone zone = DisplayZone.named(name).orElseThrow(NotFoundException::new);
        return remember(ReaderPreferences.ZONE_COOKIE, zone.name(), next);
    }

    @GET
    @Path("tema/{key}")
    public Response theme(String key, @QueryParam("ke") String next) {
        Theme theme = Theme.ofKey(key).orElseThrow(NotFoundException::new);
        return remember(ReaderPreferences.THEME_COOKIE, theme.key(), next);
    }

    private Response remember(String cookie, String value, String next) {
        NewCookie choice = new NewCookie.Builder(cookie)
                .value(value)
                .path("/")
                .maxAge(ONE_YEAR)
                .sameSite(NewCookie.SameSite.LAX)
                .httpOnly(true)
                .secure(secure)
                .build();
        return Response.seeOther(LocalPath.orElse(next, "/")).cookie(choice).build();
    }
}
