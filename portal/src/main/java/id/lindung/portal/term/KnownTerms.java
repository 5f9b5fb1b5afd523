package id.lindung.portal.term;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Locale;

/** {@code {known:unit(indicator.unit)}}: in the reader's language where we have a word, else as it was written. */
@TemplateExtension(namespace = "known")
final class KnownTerms {

    private KnownTerms() {}

    static String certainty(String written, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return Terms.find(Certainty.values(), written)
                .map(words(locale)::certainty)
                .orElse(written);
    }

    static String unit(String written, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return Units.inWords(written, words(locale));
    }

    static String statementCode(String code, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return Terms.find(StatementCode.values(), code)
                .map(words(locale)::statementCode)
                .orElse(code);
    }

    /** Norms cited in the words of Indonesian law; in English as the data cite them. */
    static String norms(String written, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return Citation.in((Locale) locale, written);
    }

    private static TermMessages words(Object locale) {
        return MessageBundles.get(TermMessages.class, Localized.Literal.of(((Locale) locale).getLanguage()));
    }
}
