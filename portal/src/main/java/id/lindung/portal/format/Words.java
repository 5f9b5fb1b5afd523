package id.lindung.portal.format;

import java.util.Locale;
import java.util.ResourceBundle;

/** The few words that numbers and times need beside them, in the reader's language. */
final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;

    Words(Locale locale) {
        words = ResourceBundle.getBundle("id.lindung.portal.format.words", locale, NO_FALLBACK);
    }

    String of(String key) {
        return words.getString(key);
    }

    /** "1 hour", "2 hours"; Indonesian has one form for both. */
    String counted(long count, String unit) {
        return count + " " + of(count == 1 ? unit + ".one" : unit + ".many");
    }

    /** A sentence with one gap. */
    String with(String key, String part) {
        return of(key).replace("{}", part);
    }
}
