package id.lindung.portal.locale;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    /**
     * The best of our languages for an {@code Accept-Language} header (RFC 4647 lookup), Indonesian if none fits. What
     * cannot be read of it counts as not said.
     */
    public static Language bestFor(String acceptLanguage) {
        if (acceptLanguage == null) {
            return INDONESIAN;
        }
        List<Locale> ours = List.of(INDONESIAN.locale, ENGLISH.locale);
        List<Locale.LanguageRange> wanted = Stream.of(acceptLanguage.split(","))
                .flatMap(Language::range)
                .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight)
                        .reversed())
                .toList();
        Locale found = Locale.lookup(wanted, ours);
        return found == null ? INDONESIAN : ofTag(found.toLanguageTag()).orElse(INDONESIAN);
    }

    private static Stream<Locale.LanguageRange> range(String text) {
        try {
            return Locale.LanguageRange.parse(text.strip()).stream();
        } catch (RuntimeException unreadable) {
            return Stream.empty();
        }
    }
}
