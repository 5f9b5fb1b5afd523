package id.lindung.portal.update;

import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.EvidenceView;
import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** What templates ask of an update. */
@TemplateExtension
public final class UpdateExtensions {

    private UpdateExtensions() {}

    /** Files of the revision that is shown; those of earlier ones stay with what was submitted then. */
    public static List<EvidenceView> ownEvidence(ComplianceUpdateView update) {
        return update.evidence().stream()
                .filter(file -> file.revision() == null || file.revision() == update.revision())
                .toList();
    }
}
