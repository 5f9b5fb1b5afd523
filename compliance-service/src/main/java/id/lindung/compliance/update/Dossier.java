package id.lindung.compliance.update;

import id.lindung.compliance.commitment.Commitments;
import id.lindung.kit.hash.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;

/** An update together with what it rests on: the commitment it reports on and its evidence. */
@ApplicationScoped
class Dossier {

    private final Commitments commitments;
    private final EvidenceFolder folder;

    Dossier(Commitments commitments, EvidenceFolder folder) {
        this.commitments = commitments;
        this.folder = folder;
    }

    /**
     * Holds the commitment as it is until the transaction ends: nothing is received for one that is closed meanwhile.
     *
     * @throws id.lindung.kit.problem.Conflict if the update could not be submitted as it is
     */
    @Transactional(TxType.MANDATORY)
    void requireComplete(ComplianceUpdate update) {
        ReportRules.requireComplete(update.report(), commitments.requireUnmoved(update.commitmentId()));
    }

    /** Locks the evidence and gives what is submitted with it. */
    @Transactional(TxType.MANDATORY)
    String seal(ComplianceUpdate update) {
        folder.seal(update.id(), update.revision());
        return canonical(update);
    }

    /** Computed anew from what is stored, so that a change behind the back of this software is noticed. */
    String digest(ComplianceUpdate update) {
        return Sha256.of(canonical(update));
    }

    private String canonical(ComplianceUpdate update) {
        var files = folder.of(Set.of(update.id())).getOrDefault(update.id(), List.of());
        return CanonicalSubmission.of(update, commitments.require(update.commitmentId()), files);
    }
}
