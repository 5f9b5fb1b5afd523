package id.lindung.portal.form;

import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.FormErrors;
import java.util.List;
import java.util.Objects;

/**
 * A form on its page: {@code templates/page/form.html}.
 *
 * @param subject what it is about; null for a form that begins something new
 * @param action address it is sent to
 * @param version of what it changes; null where it changes nothing that is there
 * @param seen hash of what was stored in its controls, where they are filled in apart from the rest; else null
 * @param missing what has to be filled in elsewhere first
 * @param back address for a reader who cancels
 */
public record FormPage(
        Subject subject,
        Words words,
        String action,
        Long version,
        List<ShownControl> all,
        String seen,
        List<Missing> missing,
        FormErrors errors,
        String back,
        List<Crumb> crumbs) {

    /**
     * What the page says.
     *
     * @param send on the button
     * @param grave whether the button is red
     */
    public record Words(String title, String lead, String send, boolean grave) {}

    /**
     * What is not filled in yet.
     *
     * @param href its control; null where the reader may not change it
     */
    public record Missing(String label, String href) {}

    /** The title of the browser's tab, which names what the form is about. */
    public String tabTitle() {
        return subject == null || words.title().contains(subject.about().name())
                ? words.title()
                : words.title() + " - " + subject.about().name();
    }

    /** Those that stand in no group. */
    public List<ShownControl> controls() {
        return group(null);
    }

    public List<ShownControl> group(String name) {
        return all.stream()
                .filter(control -> Objects.equals(control.group(), name))
                .toList();
    }

    /** Whether it has a control of this name. */
    public boolean asks(String name) {
        return all.stream().anyMatch(control -> control.id().equals(name));
    }

    /** Names of the groups, in their order. */
    public List<String> groups() {
        return all.stream()
                .map(ShownControl::group)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * Whether the browser checks it. A control for days sends an empty value for a day that does not exist (HTML
     * standard, sanitization); only the browser can tell that from a control that was left empty.
     */
    public boolean isCheckedByBrowser() {
        return all.stream()
                .anyMatch(control -> control.kind() == Control.Kind.DAY || control.kind() == Control.Kind.MOMENT);
    }
}
