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
 * @param stored items of the stored draft whose address the reader may not see
 */
public record DraftPage(
        String title,
        String action,
        Long version,
        Choices choices,
        List<StoredAddress> stored,
        Typed typed,
        List<Crumb> crumbs) {

    /**
     * An address that is kept without being shown.
     *
     * @param position 1 for the first
     * @param line what stands for it in the list of addresses
     */
    public record StoredAddress(int position, String line) {}

    /** What can be chosen in it. */
    public record Choices(List<Option> platforms, List<Option> categories, List<Option> measures) {}
}
