package id.lindung.portal.form;

import id.lindung.portal.layout.FormErrors;
import io.quarkus.qute.TemplateInstance;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A form that was sent, with all that is needed to answer when it is refused.
 *
 * @param typed what was typed
 * @param fields where the parts of the command stand in it
 * @param again the page with the form once more, and what is wrong with it
 * @param present the resource as it is now, asked for only in a conflict; null where the form makes a new one
 */
public record Form(
        Typed typed, Fields fields, Function<FormErrors, TemplateInstance> again, Supplier<Present> present) {

    /** A form that makes something new: whatever is refused, there is nothing to compare it with. */
    public static Form ofNew(Typed typed, Fields fields, Function<FormErrors, TemplateInstance> again) {
        return new Form(typed, fields, again, null);
    }
}
