package id.lindung.compliance.commitment;

import static id.lindung.contracts.commitment.CommitmentState.FULFILLED;

import id.lindung.compliance.testing.InMemory;
import id.lindung.contracts.commitment.CommitmentAct;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.CommitmentStrength;
import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.commitment.ReviseCommitment;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.kit.act.Moves;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.lifecycle.Attempt;
import id.lindung.kit.lifecycle.Proposal;
import id.lindung.kit.lifecycle.Step;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Builds commitments for unit tests by leading them through their life. */
final class ACommitment {

    static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    private static final UUID SUCCESSOR = UUID.fromString("0190c2f0-0000-7000-8000-000000000002");

    static final Cycle CYCLE = new Cycle();

    private ACommitment() {}

    /** 200 moderators by the end of 2018, complete enough to be active. */
    static ReviseCommitment text() {
        return text("200", "Moderator");
    }

    static ReviseCommitment text(String target, String titleEn) {
        var indicator = new IndicatorView(
                "headcount",
                new LocalizedText("Jumlah moderator", "Number of moderators"),
                "people",
                IndicatorView.Comparator.AT_LEAST,
                new BigDecimal(target));
        return new ReviseCommitment(
                new LocalizedText("Moderator", titleEn),
                new LocalizedText("Menambah moderator menjadi 200", "To have 200 moderators"),
                CommitmentStrength.STATED,
                "E07",
                List.of(indicator),
                LocalDate.of(2018, 12, 31),
                "Ditjen Aptika",
                "Tik Tok Indonesia");
    }

    static ReviseCommitment withoutMeasure() {
        var full = text();
        return new ReviseCommitment(full.title(), full.wording(), full.strength(), "E15", List.of(), null, null, null);
    }

    static Commitment draft() {
        return draft(text());
    }

    static Commitment draft(ReviseCommitment text) {
        var drafting = CommitmentGraph.GRAPH.make(People.OFFICER, NOW);
        var commitment = new Commitment("KMT-2018-TIKTOK-001", "tiktok", text, drafting.actor(), NOW);
        commitment.take(Step.What.of(drafting, CommitmentState.DRAFT));
        return commitment;
    }

    static Commitment in(CommitmentState state) {
        return leadTo(state, draft());
    }

    static Commitment confirmed(ReviseCommitment text) {
        return leadTo(CommitmentState.CONFIRMED, draft(text));
    }

    private static Commitment leadTo(CommitmentState state, Commitment commitment) {
        return switch (state) {
            case DRAFT -> commitment;
            case PROPOSED -> act(commitment, CommitmentAct.PROPOSE, Roles.OFFICER);
            case CONFIRMED ->
                act(leadTo(CommitmentState.PROPOSED, commitment), CommitmentAct.CONFIRM, Roles.PLATFORM_APPROVER);
            case DISPUTED ->
                act(leadTo(CommitmentState.PROPOSED, commitment), CommitmentAct.DISPUTE, Roles.PLATFORM_APPROVER);
            case ACTIVE -> act(leadTo(CommitmentState.CONFIRMED, commitment), CommitmentAct.ACTIVATE, Roles.REVIEWER);
            case CLAIMED_FULFILLED ->
                act(leadTo(CommitmentState.ACTIVE, commitment), CommitmentAct.CLAIM_FULFILLED, Roles.REVIEWER);
            case FULFILLED, PARTIALLY_FULFILLED -> decide(leadTo(CommitmentState.CLAIMED_FULFILLED, commitment), state);
            case BREACHED, SUPERSEDED -> decide(leadTo(CommitmentState.ACTIVE, commitment), state);
            case CLOSED -> act(commitment, CommitmentAct.CLOSE, Roles.REVIEWER);
        };
    }

    private static Commitment act(Commitment commitment, CommitmentAct act, String role) {
        act(commitment, act, People.withRole(role), "because");
        return commitment;
    }

    static void act(Commitment commitment, CommitmentAct act, Caller caller, String reason) {
        var attempt = new Attempt<>(act, caller, reason, NOW);
        Moves.act(CYCLE, commitment, attempt, (subject, permitted) -> {
            Moves.follow(CYCLE, subject, permitted);
            return Map.of();
        });
    }

    static void revise(Commitment commitment, ReviseCommitment text, Caller caller) {
        var attempt = new Attempt<>(CommitmentAct.REVISE, caller, null, NOW);
        commitment.revise(text, CommitmentGraph.GRAPH.permit(commitment, attempt));
    }

    private static Commitment decide(Commitment commitment, CommitmentState target) {
        var proposal = propose(commitment, target);
        for (var role : List.copyOf(proposal.awaits())) {
            approve(commitment, proposal, People.withRole(role));
        }
        return commitment;
    }

    static Proposal proposeFulfilled(Commitment commitment) {
        return propose(commitment, FULFILLED);
    }

    static Proposal propose(Commitment commitment, CommitmentState target) {
        return propose(CYCLE, commitment, target, People.OFFICER);
    }

    static Proposal propose(Cycle cycle, Commitment commitment, CommitmentState target, Caller officer) {
        var successor = target == CommitmentState.SUPERSEDED ? SUCCESSOR : null;
        var wanted = new Moves.Wanted<Commitment, CommitmentState, CommitmentAct>(
                edge -> edge.to() == target, CommitmentGraph.proposing(target), "as seen", null, successor);
        Moves.propose(cycle, commitment, wanted, officer, NOW);
        return commitment.openProposal().orElseThrow();
    }

    static void approve(Commitment commitment, Proposal proposal, Caller approver) {
        decide(CYCLE, commitment, new Moves.Verdict(proposal.id(), true, null), approver);
    }

    static void reject(Commitment commitment, Proposal proposal, String reason, Caller approver) {
        decide(CYCLE, commitment, new Moves.Verdict(proposal.id(), false, reason), approver);
    }

    static void decide(Cycle cycle, Commitment commitment, Moves.Verdict verdict, Caller approver) {
        var proposal = commitment.proposals().stream()
                .filter(one -> one.id().equals(verdict.proposalId()))
                .findAny()
                .orElseThrow();
        Moves.decide(cycle, commitment, proposal, verdict, approver, NOW);
    }

    static String digestOf(Commitment commitment) {
        return DecisionBasis.digest(commitment, List.of());
    }

    /** With these updates accepted. */
    static class Cycle extends InMemory<Commitment, CommitmentState, CommitmentAct> {

        private final List<String> acceptedUpdates;

        Cycle(String... acceptedUpdates) {
            super(CommitmentGraph.GRAPH);
            this.acceptedUpdates = List.of(acceptedUpdates);
        }

        @Override
        public void take(Commitment commitment, Step.What<CommitmentState> what) {
            commitment.take(what);
        }

        @Override
        public void propose(Commitment commitment, Proposal proposal) {
            commitment.propose(proposal);
        }

        @Override
        public void effect(Commitment commitment, Proposal proposal) {
            commitment.succeededBy(proposal.relatedId());
        }

        @Override
        public String digest(Commitment commitment) {
            return DecisionBasis.digest(commitment, acceptedUpdates);
        }
    }
}
