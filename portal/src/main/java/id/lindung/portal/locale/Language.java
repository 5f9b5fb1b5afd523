package id.lindung.portal.locale;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language of the portal. Indonesian is the default and the binding one (UU 24/2009 Art. 26-28). */
public enum Language {
    INDONESIAN("id", "Bahasa Indonesia"),
    ENGLISH("en", "English");

    private final Locale locale;
    private final String ownName;

    Language(String tag, String ownName) {
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
    }

    /** Language without a region, as message bundles are named. */
    public Locale locale() {
        return locale;
    }

    /** IETF tag, for {@code lang} and {@code hreflang} attributes. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The language's name in itself: who does not read the page finds it all the same. */
    public String ownName() {
        return ownName;
    }

    /** The language with exactly this tag, for example {@code en}. */
    public static Optional<Language> ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag().equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The best of our languages for an {@code Accept-Language} header (RFC 4647 lookup), Indonesian if none fits. */
    public static Language bestFor(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return INDONESIAN;
        }
        List<Locale> ours = List.of(INDONESIAN.locale, ENGLISH.locale);
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), ours);
            return found == null ? INDONESIAN : ofTag(found.toLanguageTag()).orElse(INDONESIAN);
        } catch (IllegalArgumentException malformedHeader) {
            return INDONESIAN;
        }
    }
}
