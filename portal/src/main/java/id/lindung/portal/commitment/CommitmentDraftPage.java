package id.lindung.portal.commitment;

import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.Option;
import java.util.List;

/**
 * The form of a draft or of a new wording.
 *
 * @param action address the form is sent to
 * @param back where somebody goes who sends nothing
 * @param version of the commitment it changes; null for a new one
 * @param rows numbers of the rows of indicators, from 1
 */
public record CommitmentDraftPage(
        String title,
        String lead,
        String action,
        String back,
        Long version,
        String platformId,
        Choices choices,
        List<Integer> rows,
        Typed typed,
        List<Crumb> crumbs) {

    /** Name of a control in a row of indicators. */
    public String control(int row, String part) {
        return "indikator-" + row + "-" + part;
    }

    /** Whether the case log has an event that a promise can have been made in. */
    public boolean hasEvents() {
        return choices.events().stream().anyMatch(event -> !event.value().isEmpty());
    }

    /** What can be chosen in it. */
    public record Choices(List<Option> events, List<Option> strengths, List<Option> comparators) {}
}
