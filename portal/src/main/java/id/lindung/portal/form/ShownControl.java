package id.lindung.portal.form;

import id.lindung.portal.layout.FormErrors;
import id.lindung.portal.layout.Option;
import java.util.List;

/**
 * A control as the page shows it: {@code {#control it /}}.
 *
 * @param mark what stands behind the label: when it is needed, or that it never is; null for nothing
 * @param hint null without one
 * @param limit number of characters it takes; null where no limit is told
 * @param width null for the whole line
 * @param language in which it is to be written, where the command says so; null else
 * @param errors of the whole form
 */
public record ShownControl(
        String id,
        Control.Kind kind,
        String label,
        String mark,
        String hint,
        String value,
        List<Option> options,
        Integer limit,
        int rows,
        String width,
        String language,
        String group,
        FormErrors errors) {

    /** Whether anything stands in it: what is not ticked, or not known, sends nothing. */
    public boolean isTicked() {
        return !value.isBlank();
    }

    /** Whether it is a choice without any options. */
    boolean isWithoutChoice() {
        return options.isEmpty() && (kind == Control.Kind.SELECT || kind == Control.Kind.RADIOS);
    }
}
