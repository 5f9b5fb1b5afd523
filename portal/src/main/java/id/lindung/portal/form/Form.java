package id.lindung.portal.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A form as it is declared: the controls in their order, and the command that they make.
 *
 * @param command null where what is typed is sent otherwise, for example as a query
 */
public record Form<C>(Class<C> command, List<Control> controls) {

    /** @throws IllegalArgumentException if a control points at a part that the command has not */
    public Form {
        controls = List.copyOf(controls);
        if (command != null) {
            controls.forEach(control -> control.partOf(command));
        }
    }

    public static <C> Form<C> of(Class<C> command, Control... controls) {
        return new Form<>(command, Arrays.asList(controls));
    }

    /** The same with further controls, which depend on what the form is about. */
    public Form<C> with(List<Control> more) {
        return new Form<>(
                command, Stream.concat(controls.stream(), more.stream()).toList());
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
