package id.lindung.portal.form;

import id.lindung.portal.locale.TemplateSettings;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
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
}
