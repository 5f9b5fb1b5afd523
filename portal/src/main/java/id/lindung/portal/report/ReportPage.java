package id.lindung.portal.report;

import id.lindung.portal.form.Typed;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.update.UpdatePage;
import java.util.Arrays;
import java.util.List;

/**
 * One step of the form.
 *
 * @param page the update that is being written
 * @param stepTitle where in the form the reader is, in words
 */
public record ReportPage(UpdatePage page, ReportStep step, String stepTitle, Typed typed, List<Crumb> crumbs) {

    public List<ReportStep> steps() {
        return Arrays.asList(ReportStep.values());
    }

    /** Steps behind the present one; all of them are open, they are numbered for orientation only. */
    public boolean isBehind(ReportStep other) {
        return other.compareTo(step) < 0;
    }

    /** The commitment was chosen for good when the report was begun. */
    public boolean isLink(ReportStep other) {
        return other != step && other != ReportStep.KOMITMEN;
    }

    public String href() {
        return "/lapor/" + page.update().id();
    }

    public long version() {
        return typed.versionOr(page.update().version());
    }

    /** Name of the control for an indicator's value or reason. */
    public String control(String part, String indicatorCode) {
        return part + "-" + indicatorCode;
    }
}
