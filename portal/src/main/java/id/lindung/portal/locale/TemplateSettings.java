package id.lindung.portal.locale;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Gives every template the reader's language and zone, and one "now" for the whole page. */
@ApplicationScoped
public class TemplateSettings {

    /** Attribute with the {@link DisplayZone}. */
    public static final String ZONE = "zone";

    /** Attribute with the {@link java.time.Instant} that relative times on the page are counted from. */
    public static final String NOW = "now";

    private final Reader reader;
    private final Clock clock;

    TemplateSettings(Reader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    void initialise(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::initialise);
    }

    private void initialise(TemplateInstance instance) {
        ReaderPreferences preferences = reader.preferences();
        instance.setLocale(preferences.language().locale());
        instance.setAttribute(ZONE, preferences.zone());
        instance.setAttribute(NOW, clock.instant());
    }
}
