package id.lindung.compliance.figure;

import id.lindung.compliance.figure.file.Difference;
import id.lindung.contracts.figure.FigureImportCheck;
import id.lindung.contracts.figure.FigureImportReport;
import id.lindung.kit.http.IfMatch;
import id.lindung.kit.http.Versions;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.PreconditionRequired;
import java.util.List;

/**
 * What an importer has seen and says yes to: replacing is undone only by whoever still has the former file.
 *
 * @param version that is present, 0 for none; null if nothing was said
 * @param sha256 of the file that may replace it; null if nothing was said
 * @param sameAs platforms that are known to have published the very same file
 */
record Consent(Long version, String sha256, List<String> sameAs) {

    Consent {
        sameAs = List.copyOf(sameAs);
    }

    /** @throws Conflict {@code file-of-other-platform} if a platform has this file that was not named */
    void requireOwn(List<FigureImportReport> others) {
        for (var other : others) {
            if (!sameAs.contains(other.platformId())) {
                throw new Conflict(
                        "file-of-other-platform",
                        "Exactly this file was imported for %s (%s, version %d). Choose the right platform or file; if both"
                                        .formatted(other.platformId(), other.dataset(), other.version())
                                + " have published the same, send sameAs=" + other.platformId() + ".");
            }
        }
    }

    /**
     * @param present null if there is none
     * @throws PreconditionRequired if a version would be replaced and none, or any, was named
     * @throws id.lindung.kit.problem.StaleVersion if another version is present
     * @throws Conflict {@code replacing-not-confirmed} if it was not said that this file may replace it
     */
    void requireReplacing(FigureImportReport present, String fileSha256, Difference difference) {
        if (version != null) {
            Versions.check(version, FigureImportCheck.versionOf(present));
        }
        if (present == null) {
            return;
        }
        if (version == null) {
            throw new PreconditionRequired();
        }
        if (version == IfMatch.ANY) {
            throw PreconditionRequired.seen();
        }
        if (!fileSha256.equals(sha256)) {
            throw new Conflict(
                    "replacing-not-confirmed",
                    "Version %d with %d figures would be replaced: %s. If this is meant, send confirm=%s."
                            .formatted(present.version(), present.figures(), difference, fileSha256));
        }
    }
}
