package id.lindung.compliance.update.act;

import id.lindung.compliance.commitment.Commitments;
import id.lindung.compliance.update.CanonicalSubmission;
import id.lindung.compliance.update.ComplianceUpdate;
import id.lindung.compliance.update.EvidenceFiles;
import id.lindung.compliance.update.content.ReportRules;
import id.lindung.compliance.update.view.UpdateConfig;
import id.lindung.contracts.hash.Sha256;
import id.lindung.contracts.update.EvidenceView;
import id.lindung.kit.number.NumberSeries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** An update together with what it rests on: the commitment it reports on and its evidence. */
@ApplicationScoped
class SubmittedUpdate {

    private final Commitments commitments;
    private final EvidenceFiles files;
    private final NumberSeries numbers;
    private final UpdateConfig config;

    SubmittedUpdate(Commitments commitments, EvidenceFiles files, NumberSeries numbers, UpdateConfig config) {
        this.commitments = commitments;
        this.files = files;
        this.numbers = numbers;
        this.config = config;
    }

    /**
     * Locks the commitment until the transaction ends, so that it is not closed while an update is submitted for it.
     *
     * @throws id.lindung.kit.problem.Conflict if the update could not be submitted as it is
     */
    @Transactional(TxType.MANDATORY)
    void requireComplete(ComplianceUpdate update, Instant at) {
        var commitment = commitments.requireUnmoved(update.commitmentId());
        ReportRules.requireComplete(update.report(), commitment, LocalDate.ofInstant(at, config.zone()));
    }

    /** Gives it its number in the ministry's files ({@code LK-2026-00551}), locks its evidence and keeps what is there. */
    @Transactional(TxType.MANDATORY)
    void seal(ComplianceUpdate update, Instant at) {
        if (!update.wasSubmitted()) {
            update.number(numbers.draw("LK", 5, at, config.zone()));
        }
        files.seal(update.id(), update.revision());
        update.submitted(canonical(update), at);
    }

    /** Computes the digest from the stored rows, so that a change made directly in the database is noticed. */
    String digest(ComplianceUpdate update) {
        return Sha256.of(canonical(update));
    }

    /** The files of the last revision; those of earlier ones belong to what was submitted then. */
    List<EvidenceView> ownFiles(ComplianceUpdate update) {
        return files.of(Set.of(update.id())).getOrDefault(update.id(), List.of()).stream()
                .filter(file -> file.revision() == null || file.revision() == update.revision())
                .toList();
    }

    private String canonical(ComplianceUpdate update) {
        return CanonicalSubmission.of(update, commitments.require(update.commitmentId()), ownFiles(update));
    }
}
