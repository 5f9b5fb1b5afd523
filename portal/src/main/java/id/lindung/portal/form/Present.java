package id.lindung.portal.form;

import id.lindung.portal.history.TimelineEntry;
import java.util.List;
import java.util.Map;

/**
 * A resource as it is now, to tell somebody whose form came too late.
 *
 * @param state its state in words; null where it has none
 * @param history oldest first
 * @param href page on which the reader can go on
 * @param values what stands now where the form has controls, by their ids; may be empty
 */
public record Present(String state, List<TimelineEntry> history, String href, Map<String, String> values) {

    /** A resource of which a form shows no stored text. */
    public static Present of(String state, List<TimelineEntry> history, String href) {
        return new Present(state, history, href, Map.of());
    }
}
