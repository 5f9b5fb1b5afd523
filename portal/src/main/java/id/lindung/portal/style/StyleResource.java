package id.lindung.portal.style;

import id.lindung.portal.layout.PortalConfig;
import id.lindung.portal.locale.Reader;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;

/** Every component in every state: what a page is built from, and what the browser tests look at. */
@Path("/gaya")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class StyleResource {

    private final PortalConfig config;
    private final Reader reader;
    private final Clock clock;

    StyleResource(PortalConfig config, Reader reader, Clock clock) {
        this.config = config;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    public TemplateInstance components() {
        if (!config.stylePage()) {
            throw new NotFoundException();
        }
        String language = reader.preferences().language().tag();
        StyleMessages messages = MessageBundles.get(StyleMessages.class, Localized.Literal.of(language));
        return Templates.style(StylePage.of(messages, clock.instant()));
    }

    @CheckedTemplate(basePath = "style")
    static class Templates {
        static native TemplateInstance style(StylePage page);
    }
}
