package id.lindung.portal.update.draft;

import id.lindung.portal.form.Subject;
import id.lindung.portal.history.TimelineEntry;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.update.DraftStep;
import id.lindung.portal.update.UpdatePage;
import java.util.Arrays;
import java.util.List;

/**
 * One step of the draft.
 *
 * @param page the update that is being written
 * @param name of the tab: the commitment that the update is about, and that it is a draft
 * @param stepTitle where in the draft the reader is, in words
 * @param stepName the same without number
 */
public record DraftPage(UpdatePage page, DraftStep step, String name, String stepTitle, String stepName)
        implements Subject {

    public List<DraftStep> steps() {
        return Arrays.asList(DraftStep.values());
    }

    /** The commitment was chosen for good when the draft was begun. */
    public boolean isLink(DraftStep other) {
        return other != step && other != DraftStep.KOMITMEN;
    }

    public String draftHref() {
        return "/lapor/" + page.update().id();
    }

    @Override
    public String caption() {
        return page.update().commitmentNumber();
    }

    @Override
    public String href() {
        return page.href();
    }

    @Override
    public List<Crumb> crumbs() {
        return page.crumbs();
    }

    @Override
    public List<Crumb> crumbs(String below) {
        return page.crumbs(stepName);
    }

    @Override
    public long version() {
        return page.version();
    }

    @Override
    public String state() {
        return page.state();
    }

    @Override
    public List<TimelineEntry> history() {
        return page.history();
    }

    @Override
    public boolean may(String act) {
        return page.may(act);
    }
}
