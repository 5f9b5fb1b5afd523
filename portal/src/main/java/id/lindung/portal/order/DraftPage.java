package id.lindung.portal.order;

import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.Option;
import java.util.List;

/**
 * The form of a draft.
 *
 * @param action address the form is sent to
 * @param version of the order it changes; null for a new one
 */
public record DraftPage(String title, String action, Long version, Choices choices, Typed typed, List<Crumb> crumbs) {

    /** What can be chosen in it. */
    public record Choices(List<Option> platforms, List<Option> categories, List<Option> measures) {}
}
