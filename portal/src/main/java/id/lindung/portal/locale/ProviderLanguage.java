package id.lindung.portal.locale;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.Redirect.Location;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells the identity provider in which language its login is to be: the one the reader has the portal in (OpenID Connect
 * Core 3.1.2.1, {@code ui_locales}). Nobody injects it: it is looked up.
 */
@Unremovable
@ApplicationScoped
@Redirect(Location.OIDC_AUTHORIZATION)
class ProviderLanguage implements OidcRedirectFilter {

    @Override
    public void filter(OidcRedirectContext redirect) {
        var language = ReaderPreferences.of(redirect.routingContext().request()).language();
        redirect.additionalQueryParams().set("ui_locales", language.tag());
    }
}
