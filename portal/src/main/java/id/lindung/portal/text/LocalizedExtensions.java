package id.lindung.portal.text;

import id.lindung.contracts.text.LocalizedText;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;

/** Regulatory text in templates: {@code {commitment.title.inLanguage}}; it has no translation until somebody wrote one. */
@TemplateExtension
final class LocalizedExtensions {

    private LocalizedExtensions() {}

    static String inLanguage(LocalizedText text, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return isTranslated(text, locale) && isEnglish(locale) ? text.en() : text.id();
    }

    /** Whether the reader gets it in the language of the page. */
    static boolean isTranslated(LocalizedText text, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return !isEnglish(locale) || text.en() != null;
    }

    private static boolean isEnglish(Object locale) {
        return "en".equals(((Locale) locale).getLanguage());
    }
}
