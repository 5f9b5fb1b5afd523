package id.lindung.portal.layout;

import id.lindung.portal.format.Formats;
import id.lindung.portal.locale.DisplayZone;
import id.lindung.portal.locale.Language;
import id.lindung.portal.locale.Reader;
import id.lindung.portal.locale.ReaderPreferences;
import id.lindung.portal.locale.Theme;
import id.lindung.portal.security.Role;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the layout needs of the present request; templates reach it as {@code {inject:frame.…}}. */
@Named("frame")
@RequestScoped
public class PageFrame {

    private final SecurityIdentity identity;
    private final RoutingContext routing;
    private final ReaderPreferences preferences;
    private final Optional<String> message;
    private final PortalConfig config;
    private final Clock clock;

    PageFrame(
            SecurityIdentity identity,
            CurrentVertxRequest request,
            Reader reader,
            Flash flash,
            PortalConfig config,
            Clock clock) {
        this.identity = identity;
        this.routing = request.getCurrent();
        this.preferences = reader.preferences();
        // Taken by every page, also by one that shows no message: an old one would contradict the next page.
        this.message = flash.take(routing);
        this.config = config;
        this.clock = clock;
    }

    public Language getLanguage() {
        return preferences.language();
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public DisplayZone getZone() {
        return preferences.zone();
    }

    public List<DisplayZone> getZones() {
        return List.of(DisplayZone.values());
    }

    public Theme getTheme() {
        return preferences.theme();
    }

    public List<Theme> getThemes() {
        return List.of(Theme.values());
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** User name, as the realm knows it. */
    public String getUserName() {
        return identity.getPrincipal().getName();
    }

    /** The role that is named beside the user's name: the first of those the user has. */
    public Optional<Role> getMainRole() {
        return roles().stream().findFirst();
    }

    /** Whether a control that only this role may use is shown; the service checks again. */
    public boolean has(String role) {
        return roles().contains(Role.valueOf(role));
    }

    /** Whether the reader belongs to a platform, not to the ministry. */
    public boolean isPlatform() {
        return roles().stream().anyMatch(Role.PLATFORM::contains);
    }

    /** Whether the pages on which reports are reviewed are open to the reader. */
    public boolean isReviewing() {
        return roles().stream().anyMatch(Role.REVIEWING::contains);
    }

    /** Whether the services open any case to the reader; without one, the dashboard would only refuse. */
    public boolean isReadingCases() {
        return Role.readCases(roles());
    }

    /** The navigation for this reader. */
    public List<MenuItem> getMenu() {
        LayoutMessages messages = MessageBundles.get(
                LayoutMessages.class,
                Localized.Literal.of(preferences.language().tag()));
        return Arrays.stream(Area.values())
                .filter(area -> area.isShownTo(roles(), isSignedIn()))
                .map(area -> new MenuItem(messages.area(area), area.path(), area.contains(getPath())))
                .toList();
    }

    /** Path of the request, without the query. */
    public String getPath() {
        return routing.request().path();
    }

    /** Path and query to come back to after a choice of language, zone or theme, encoded for a query parameter. */
    public String getReturnToEncoded() {
        return URLEncoder.encode(routing.request().uri(), StandardCharsets.UTF_8);
    }

    /** Path and query, to load the page again. */
    public String getHere() {
        return routing.request().uri();
    }

    /** Host, path and query, for the foot of a printed page: a list says nothing without its filter. */
    public String getAddress() {
        return routing.request().absoluteURI();
    }

    /** For the foot of a printed page. */
    public String getPrintedAt() {
        return new Formats(getLanguage().locale(), getZone()).moment(clock.instant());
    }

    public boolean isDemoData() {
        return config.demoData();
    }

    public String getHelpDesk() {
        return config.helpDesk();
    }

    /** Message of the step before, for the page it leads to: whatever answers a form says itself what became of it. */
    public Optional<String> getFlash() {
        return routing.request().method().equals(HttpMethod.GET) ? message : Optional.empty();
    }

    private Set<Role> roles() {
        return Role.among(identity.getRoles());
    }
}
