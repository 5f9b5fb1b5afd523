package id.lindung.portal.update.draft;

import id.lindung.portal.update.DraftStep;
import id.lindung.portal.update.UpdatePage;
import java.util.Arrays;
import java.util.List;

/**
 * One step of the draft.
 *
 * @param page the update that is being written
 * @param title where in the draft the reader is, in words
 */
public record DraftPage(UpdatePage page, DraftStep step, String title) {

    public List<DraftStep> steps() {
        return Arrays.asList(DraftStep.values());
    }

    /** The commitment was chosen for good when the draft was begun. */
    public boolean isLink(DraftStep other) {
        return other != step && other != DraftStep.KOMITMEN;
    }

    public String href() {
        return "/lapor/" + page.update().id();
    }
}
