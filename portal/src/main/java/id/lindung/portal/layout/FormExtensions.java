package id.lindung.portal.layout;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the tags of form controls need: {@code templates/tags/input.html} and its like. */
@TemplateExtension(namespace = "form")
final class FormExtensions {

    private FormExtensions() {}

    /** The message for this control, null when nothing is wrong with it. */
    static String error(FormErrors errors, String id) {
        return errors == null ? null : errors.of(id).orElse(null);
    }

    /** The attribute that ties hint and error to the control; ids are written by us, never by a reader. */
    static RawString describedBy(String id, Object hint, Object error) {
        return describedBy(id, hint, error, null);
    }

    /** @param limit how much the control takes, which is told below it; null without one */
    static RawString describedBy(String id, Object hint, Object error, Object limit) {
        List<String> ids = new ArrayList<>();
        if (hint != null) {
            ids.add(id + "-hint");
        }
        if (error != null) {
            ids.add(id + "-error");
        }
        if (limit != null) {
            ids.add(id + "-info");
        }
        return new RawString(ids.isEmpty() ? "" : " aria-describedby=\"" + String.join(" ", ids) + "\"");
    }

    static boolean isChosen(Collection<?> values, String value) {
        return values != null && values.contains(value);
    }
}
