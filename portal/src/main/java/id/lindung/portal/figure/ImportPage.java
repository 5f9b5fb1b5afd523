package id.lindung.portal.figure;

import id.lindung.contracts.figure.FigureImportCheck;
import id.lindung.contracts.figure.FigureImportReport;
import id.lindung.portal.layout.Crumb;
import id.lindung.portal.layout.FormErrors;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an import would do, before it is confirmed.
 *
 * @param platform its name
 * @param content of the file, packed
 * @param presentBy who imported the version that would be replaced; null if there is none
 * @param others names of platforms that have exactly this file
 */
public record ImportPage(
        FigureImportCheck check,
        String platform,
        String content,
        String presentBy,
        List<String> others,
        FormErrors errors,
        List<Crumb> crumbs) {

    public String version() {
        return String.valueOf(FigureImportCheck.versionOf(check.present()));
    }

    public String nextVersion() {
        return String.valueOf(FigureImportCheck.versionOf(check.present()) + 1);
    }

    /** Whether the import needs a yes besides the button: it replaces something, or has another platform's file. */
    public boolean asks() {
        return check.present() != null || !others.isEmpty();
    }

    public String sameAs() {
        return check.sameAs().stream().map(FigureImportReport::platformId).collect(Collectors.joining(","));
    }
}
