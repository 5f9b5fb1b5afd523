package id.lindung.portal.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A form as it is declared: the controls in their order, the command that they make, and what its page says.
 *
 * @param command null where what is typed is sent otherwise, for example as a query
 * @param words null where they are given when it is opened
 */
public record Form<C>(Class<C> command, List<Control> controls, Words words) {

    /**
     * What the page says, as templates name it; {@code it} is the name of what the form is about, if nothing else is
     * declared.
     *
     * @param lead null for nothing
     * @param send on the button
     * @param done on the next page, once it was accepted; null for silence
     * @param grave whether the button is red
     */
    public record Words(String title, String lead, String send, String done, boolean grave) {}

    /** @throws IllegalArgumentException if a control points at a part that the command has not */
    public Form {
        controls = List.copyOf(controls);
        if (command != null) {
            controls.forEach(control -> control.partOf(command));
        }
    }

    public static <C> Form<C> of(Class<C> command, Control... controls) {
        return new Form<>(command, Arrays.asList(controls), null);
    }

    public Form<C> says(String title, String lead, String send, String done) {
        return new Form<>(command, controls, new Words(title, lead, send, done, false));
    }

    /** Cannot be undone. */
    public Form<C> grave() {
        return new Form<>(command, controls, new Words(words.title, words.lead, words.send, words.done, true));
    }

    /** The same with further controls, which depend on what the form is about. */
    public Form<C> with(List<Control> more) {
        return new Form<>(
                command, Stream.concat(controls.stream(), more.stream()).toList(), words);
    }

    /** Controls that a stored draft has to have filled in before it can be sent on, and has not. */
    public List<Control> missing(Object stored) {
        return controls.stream()
                .filter(control -> control.need() == Control.Need.BEFORE_SUBMITTING && control.pointer != null)
                .filter(control -> isEmpty(Records.at(stored, control.pointer)))
                .toList();
    }

    private static boolean isEmpty(Object value) {
        return value == null || value.toString().isBlank();
    }
}
