package id.lindung.portal.form.act;

import id.lindung.portal.form.Control;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An act that has a page of its own, on which the reader checks before it takes effect. What it says stands in the
 * messages under its name: {@code act}, {@code actTitle}, {@code actLead}, {@code actConfirm} and {@code actDone}.
 */
public final class Act<A extends Enum<A>> {

    final A name;
    final String path;
    final List<Control> controls = new ArrayList<>();
    boolean grave;
    boolean beside;

    private Act(A name, String path) {
        this.name = name;
        this.path = path;
    }

    /** @param path as it stands in the portal's addresses */
    public static <A extends Enum<A>> Act<A> of(A name, String path) {
        return new Act<>(name, path);
    }

    /** Asks why. */
    public Act<A> reasoned() {
        controls.add(reason().needed(Control.Need.ALWAYS));
        return aside();
    }

    /** Asks why, and takes no reason where none is due; its lead says when one is. */
    public Act<A> reasonedSometimes() {
        controls.add(reason().sometimes());
        return aside();
    }

    /** Takes a remark. */
    public Act<A> remarked() {
        controls.add(reason());
        return this;
    }

    /**
     * Has it ticked off that the whole was looked at once more.
     *
     * @param control name of the tick
     * @param label expression of what is declared by it
     * @param missing expression of what is said without it
     */
    public Act<A> checked(String control, String label, String missing) {
        controls.add(Control.tick(control, null, label).missing(missing));
        return this;
    }

    /** Cannot be undone: its button is red. */
    public Act<A> grave() {
        this.grave = true;
        return this;
    }

    /** Does not lead on: it stands beside the acts that do. */
    public Act<A> aside() {
        this.beside = true;
        return this;
    }

    public A name() {
        return name;
    }

    /** As the service calls it, in paths and in {@code allowedActions}. */
    public String wireName() {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Control reason() {
        return Control.area("alasan", "/reason", "page:reason");
    }
}
