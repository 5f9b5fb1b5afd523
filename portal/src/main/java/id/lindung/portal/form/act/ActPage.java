package id.lindung.portal.form.act;

import id.lindung.contracts.lifecycle.Act;
import id.lindung.portal.form.Control;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of one act, on which the reader checks before it takes effect. What it says stands in the messages, in the
 * case of the act: {@code act}, {@code actTitle}, {@code actLead}, {@code actConfirm} and {@code actDone}.
 */
public final class ActPage {

    final Act act;
    final String path;
    final List<Control> controls = new ArrayList<>();
    boolean grave;
    boolean beside;

    private ActPage(Act act, String path) {
        this.act = act;
        this.path = path;
    }

    /** @param path as it stands in the portal's addresses */
    public static ActPage of(Act act, String path) {
        return new ActPage(act, path);
    }

    /** Asks why. */
    public ActPage reasoned() {
        controls.add(reason().needed(Control.Need.ALWAYS));
        return aside();
    }

    /** Asks why, and takes no reason where none is due; its lead says when one is. */
    public ActPage reasonedSometimes() {
        controls.add(reason().sometimes());
        return aside();
    }

    /** Takes a remark. */
    public ActPage remarked() {
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
    public ActPage checked(String control, String label, String missing) {
        controls.add(Control.tick(control, null, label).missing(missing));
        return this;
    }

    /** Cannot be undone: its button is red. */
    public ActPage grave() {
        this.grave = true;
        return this;
    }

    /** Does not lead on: it stands beside the acts that do. */
    public ActPage aside() {
        this.beside = true;
        return this;
    }

    private static Control reason() {
        return Control.area("alasan", "/reason", "page:reason");
    }
}
