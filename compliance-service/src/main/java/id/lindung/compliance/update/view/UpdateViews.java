package id.lindung.compliance.update.view;

import id.lindung.compliance.commitment.CommitmentReference;
import id.lindung.compliance.commitment.Commitments;
import id.lindung.compliance.limit.TimeLimit;
import id.lindung.compliance.update.CanonicalSubmission;
import id.lindung.compliance.update.ComplianceUpdate;
import id.lindung.compliance.update.EvidenceFiles;
import id.lindung.compliance.update.UpdateGraph;
import id.lindung.compliance.update.UpdateSubmission;
import id.lindung.contracts.text.AwaitedAct;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.EvidenceView;
import id.lindung.contracts.update.ReviewProposal;
import id.lindung.contracts.update.UpdateState;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.lifecycle.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Updates as the present caller may see them: officials see what was submitted and never what a platform is still
 * writing, a platform sees no deliberation and no name of the ministry.
 */
@ApplicationScoped
public class UpdateViews {

    private final Commitments commitments;
    private final EvidenceFiles files;
    private final CurrentCaller currentCaller;
    private final UpdateConfig config;
    private final Clock clock;

    UpdateViews(
            Commitments commitments,
            EvidenceFiles files,
            CurrentCaller currentCaller,
            UpdateConfig config,
            Clock clock) {
        this.commitments = commitments;
        this.files = files;
        this.currentCaller = currentCaller;
        this.config = config;
        this.clock = clock;
    }

    public ComplianceUpdateView of(ComplianceUpdate update) {
        return of(List.of(update)).apply(update);
    }

    /** Many at once, with one look at the evidence and one at the commitments. */
    public Function<ComplianceUpdate, ComplianceUpdateView> of(List<ComplianceUpdate> updates) {
        Map<UUID, List<EvidenceView>> evidence =
                files.of(updates.stream().map(ComplianceUpdate::id).collect(Collectors.toSet()));
        var references = commitments.references(
                updates.stream().map(ComplianceUpdate::commitmentId).collect(Collectors.toSet()));
        var reader = currentCaller.get();
        return update -> view(
                update, references.get(update.commitmentId()), evidence.getOrDefault(update.id(), List.of()), reader);
    }

    private ComplianceUpdateView view(
            ComplianceUpdate update, CommitmentReference commitment, List<EvidenceView> evidence, Caller reader) {
        var official = !reader.isPlatform();
        var asSubmitted = official && update.isReworked();
        var report =
                asSubmitted ? CanonicalSubmission.reportIn(update.submission().canonical()) : update.report();
        return new ComplianceUpdateView(
                update.id(),
                update.number(),
                update.platformId(),
                update.commitmentId(),
                commitment.number(),
                commitment.title(),
                update.stateShownTo(reader),
                asSubmitted ? update.submission().revision() : update.revision(),
                report.claim(),
                report.periodFrom(),
                report.periodTo(),
                report.whatChanged(),
                report.whatNext(),
                report.answers(),
                evidence.stream().filter(file -> file.sealed() || !official).toList(),
                update.wasSubmitted() ? update.submission().digest() : null,
                update.wasSubmitted() ? update.submission().submittedAt() : null,
                update.submissions().stream().map(UpdateSubmission::receipt).toList(),
                official
                        ? update.openProposal()
                                .map(proposal -> shown(proposal, reader))
                                .orElse(null)
                        : null,
                official ? update.lastNote() : null,
                List.copyOf(UpdateGraph.GRAPH.allowedActions(update, reader, proposal -> true)),
                update.steps().stream()
                        .filter(step -> step.isVisibleTo(reader))
                        .map(step -> step.shownTo(reader))
                        .toList(),
                awaited(update, commitment),
                update.version());
    }

    private AwaitedAct awaited(ComplianceUpdate update, CommitmentReference commitment) {
        if (UpdateGraph.WAITING.contains(update.state())) {
            return limit(config.reviewWithinDays(), update.submission().submittedAt());
        }
        if (update.isReworked()) {
            return update.changesRequestedAt()
                    .map(since -> limit(config.returnWithinDays(), since))
                    .orElse(null);
        }
        return update.state() == UpdateState.INTERNAL_REVIEW
                ? update.handOver()
                        .map(step -> TimeLimit.until(commitment.dueOn(), step.at(), clock.instant(), config.zone()))
                        .orElse(null)
                : null;
    }

    private AwaitedAct limit(int days, Instant since) {
        return new TimeLimit(days, config.zone()).after(since, clock.instant());
    }

    private static ReviewProposal shown(Proposal proposal, Caller reader) {
        return new ReviewProposal(
                proposal.target(UpdateState.class),
                proposal.reason(),
                proposal.proposer().shownTo(reader),
                proposal.proposedAt(),
                proposal.digest());
    }
}
