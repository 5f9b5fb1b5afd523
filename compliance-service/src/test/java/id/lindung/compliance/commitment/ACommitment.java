package id.lindung.compliance.commitment;

import static id.lindung.contracts.commitment.CommitmentState.FULFILLED;

import id.lindung.compliance.person.ActingPerson;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.CommitmentStrength;
import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.commitment.ReviseCommitment;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.kit.identity.Roles;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Builds commitments for unit tests by leading them through their life. */
final class ACommitment {

    static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    private static final UUID SUCCESSOR = UUID.fromString("0190c2f0-0000-7000-8000-000000000002");

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
        return new Commitment(
                "KMT-2018-TIKTOK-001", "tiktok", text, ActingPerson.of(People.OFFICER, Roles.OFFICER), NOW);
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
        commitment.act(act, People.withRole(role), "because", NOW);
        return commitment;
    }

    private static Commitment decide(Commitment commitment, CommitmentState target) {
        var proposal = propose(commitment, target);
        for (var role : List.copyOf(proposal.awaits())) {
            commitment.approve(proposal, People.withRole(role), digestOf(commitment), null, NOW);
        }
        return commitment;
    }

    static Proposal proposeFulfilled(Commitment commitment) {
        return propose(commitment, FULFILLED);
    }

    static Proposal propose(Commitment commitment, CommitmentState target) {
        var edge = CommitmentGraph.decision(commitment.state(), target);
        var successor = target == CommitmentState.SUPERSEDED ? SUCCESSOR : null;
        var grounds = new Proposal.Grounds("as seen", successor, digestOf(commitment));
        return commitment.propose(edge, grounds, People.OFFICER, NOW);
    }

    static String digestOf(Commitment commitment) {
        return AssessedMatter.digest(commitment, List.of());
    }
}
