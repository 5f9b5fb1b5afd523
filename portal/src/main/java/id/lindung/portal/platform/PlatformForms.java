package id.lindung.portal.platform;

import id.lindung.contracts.platform.PlatformView;
import id.lindung.portal.client.PlatformsApi;
import id.lindung.portal.form.Present;
import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What all forms about a platform of the register have in common. */
@ApplicationScoped
class PlatformForms {

    private final PlatformsApi platforms;
    private final Texts texts;

    PlatformForms(@RestClient PlatformsApi platforms, Texts texts) {
        this.platforms = platforms;
        this.texts = texts;
    }

    PlatformFormPage page(PlatformView platform, Typed typed, String title) {
        return new PlatformFormPage(
                platform,
                typed,
                List.of(
                        Crumb.to(texts.in(PlatformMessages.class).title(), "/platform"),
                        Crumb.to(platform.name(), "/platform/" + platform.id()),
                        Crumb.here(title)));
    }

    /** The platform as it is now, for whoever changed it at the same time as somebody else. */
    Present present(String id) {
        PlatformView platform = platforms.get(id);
        return Present.of(texts.labels().platformStatus(platform.status()), List.of(), "/platform/" + id);
    }
}
