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

    /** Asks for a reason that is needed only sometimes; the lead of the page says when. */
    public ActPage reasonedSometimes() {
        controls.add(reason().sometimes());
        return aside();
    }

    /** Asks for something besides. */
    public ActPage asking(Control control) {
        controls.add(control);
        return this;
    }

    /** Takes a remark. */
    public ActPage remarked() {
        controls.add(reason());
        return this;
    }

    /**
     * Asks the reader to tick that he has checked everything.
     *
     * @param control name of the tick
     * @param label expression of what is declared by it
     * @param missing expression of what is said without it
     */
    public ActPage checked(String control, String label, String missing) {
        controls.add(Control.tick(control, null, label).missing(missing));
        return this;
    }

    /** Cannot be undone, so its button is red. */
    public ActPage grave() {
        this.grave = true;
        return this;
    }

    /** Is offered as a secondary button, beside the acts that move the subject forward. */
    public ActPage aside() {
        this.beside = true;
        return this;
    }

    private static Control reason() {
        return Control.area("alasan", "/reason", "page:reason");
    }
}
