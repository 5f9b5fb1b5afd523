package id.lindung.compliance.commitment.view;

import id.lindung.compliance.commitment.Commitment;
import id.lindung.compliance.commitment.CommitmentGraph;
import id.lindung.compliance.commitment.DecisionBasis;
import id.lindung.compliance.commitment.SubmittedEvidence;
import id.lindung.compliance.commitment.Wording;
import id.lindung.compliance.limit.TimeLimit;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.commitment.ProposalView;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.CurrentCaller;
import id.lindung.kit.lifecycle.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Commitments as the present caller may see them: the platform sees what was put before it, and no official's name. */
@ApplicationScoped
public class CommitmentViews {

    private final SubmittedEvidence evidence;
    private final CurrentCaller currentCaller;
    private final CommitmentConfig config;
    private final Clock clock;

    CommitmentViews(SubmittedEvidence evidence, CurrentCaller currentCaller, CommitmentConfig config, Clock clock) {
        this.evidence = evidence;
        this.currentCaller = currentCaller;
        this.config = config;
        this.clock = clock;
    }

    /** The day it is for the ministry. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), config.zone());
    }

    /** Digest of what stands to be assessed now. */
    public String digestOf(Commitment commitment) {
        return DecisionBasis.digest(commitment, summaryOf(commitment).acceptedDigests());
    }

    public CommitmentView of(Commitment commitment) {
        return view(commitment, summaryOf(commitment), currentCaller.get());
    }

    /** Many at once, with one look at the evidence. */
    public Function<Commitment, CommitmentView> of(List<Commitment> commitments) {
        Map<UUID, SubmittedEvidence.Summary> summaries =
                evidence.of(commitments.stream().map(Commitment::id).collect(Collectors.toSet()));
        var reader = currentCaller.get();
        return commitment ->
                view(commitment, summaries.getOrDefault(commitment.id(), SubmittedEvidence.Summary.NONE), reader);
    }

    private SubmittedEvidence.Summary summaryOf(Commitment commitment) {
        return evidence.of(Set.of(commitment.id())).getOrDefault(commitment.id(), SubmittedEvidence.Summary.NONE);
    }

    private CommitmentView view(Commitment commitment, SubmittedEvidence.Summary summary, Caller reader) {
        var wording = reader.isPlatform() ? commitment.publishedWording() : commitment.wording();
        var digest = DecisionBasis.digest(commitment, summary.acceptedDigests());
        return new CommitmentView(
                commitment.id(),
                commitment.number(),
                commitment.platformId(),
                commitment.state(),
                wording.title(),
                wording.text(),
                wording.version(),
                wording.strength(),
                wording.sourceEntryCode(),
                wording.indicators(),
                wording.dueOn(),
                wording.dueOn() == null || wording.dueOn().isBefore(today()),
                isLate(commitment, wording),
                wording.isMeasurable(),
                CommitmentGraph.LIVE.contains(commitment.state()),
                wording.ministryOwner(),
                wording.platformOwner(),
                commitment.note(),
                commitment.successorId(),
                proposal(commitment, reader, digest),
                List.copyOf(CommitmentGraph.GRAPH.allowedActions(commitment, reader, open -> open.isBoundTo(digest))),
                commitment.wordings().stream()
                        .filter(version -> !reader.isPlatform() || wasPublished(commitment, version))
                        .map(version -> version.shownTo(reader))
                        .toList(),
                commitment.steps().stream()
                        .filter(step -> step.isVisibleTo(reader))
                        .map(step -> step.shownTo(reader))
                        .toList(),
                summary.files(),
                summary.latestAt(),
                commitment
                        .awaitsConfirmationSince()
                        .map(since -> confirmationLimit().after(since, clock.instant()))
                        .orElse(null),
                commitment.version());
    }

    private TimeLimit confirmationLimit() {
        return new TimeLimit(config.confirmWithinDays(), config.zone());
    }

    private boolean isLate(Commitment commitment, Wording wording) {
        return wording.dueOn() != null
                && wording.dueOn().isBefore(today())
                && CommitmentGraph.CAN_BE_LATE.contains(commitment.state());
    }

    private static boolean wasPublished(Commitment commitment, Wording wording) {
        return commitment.steps().stream().anyMatch(step -> step.published(wording.version()));
    }

    private static ProposalView proposal(Commitment commitment, Caller reader, String digest) {
        return commitment
                .openProposal()
                .filter(open -> open.isVisibleTo(reader))
                .map(open -> shown(open, reader, digest))
                .orElse(null);
    }

    private static ProposalView shown(Proposal proposal, Caller reader, String digestNow) {
        return new ProposalView(
                proposal.id(),
                proposal.target(CommitmentState.class),
                proposal.reason(),
                proposal.proposer().shownTo(reader),
                proposal.proposedAt(),
                proposal.digest(),
                !proposal.isBoundTo(digestNow),
                List.copyOf(proposal.awaits()),
                proposal.approvedBy().stream()
                        .map(person -> person.shownTo(reader))
                        .toList(),
                proposal.relatedId());
    }
}
