package id.lindung.portal.form.typed;

import id.lindung.portal.locale.DisplayZone;
import id.lindung.portal.locale.TemplateSettings;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;
import java.util.UUID;

/** What every page writes into its forms: {@code templates/tags/stamp.html}. */
@TemplateExtension(namespace = "stamp")
final class FormStamp {

    private FormStamp() {}

    /** A new key for each form on each page, so that a double click or a reload is one request. */
    static String key() {
        return UUID.randomUUID().toString();
    }

    static String openedAt(@TemplateAttribute(TemplateSettings.NOW) Object now) {
        return now.toString();
    }

    /** The zone that the page names beside its times: what is typed into it is read by the same, whatever is chosen since. */
    static String zone(@TemplateAttribute(TemplateSettings.ZONE) Object zone) {
        return ((DisplayZone) zone).name();
    }

    /** The language of the page, by which its numbers are read. */
    static String language(@TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return ((Locale) locale).toLanguageTag();
    }
}
