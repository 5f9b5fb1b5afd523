package id.lindung.compliance.update;

import id.lindung.compliance.commitment.CommitmentReference;
import id.lindung.compliance.testing.InMemory;
import id.lindung.compliance.update.content.Report;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.contracts.update.FulfilmentClaim;
import id.lindung.contracts.update.IndicatorAnswer;
import id.lindung.contracts.update.UpdateAct;
import id.lindung.contracts.update.UpdateState;
import id.lindung.kit.act.Moves;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.Roles;
import id.lindung.kit.lifecycle.Attempt;
import id.lindung.kit.lifecycle.PermittedAct;
import id.lindung.kit.lifecycle.Proposal;
import id.lindung.kit.lifecycle.Step;
import id.lindung.kit.problem.Conflict;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Builds updates for unit tests by leading them through their life, each act by its own person. */
final class AnUpdate {

    static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    static final Caller LIAISON = person("liaison", Roles.LIAISON);
    static final Caller APPROVER = person("approver", Roles.PLATFORM_APPROVER);
    static final Caller OFFICER = person("officer", Roles.OFFICER);
    static final Caller REVIEWER = person("reviewer", Roles.REVIEWER);

    static final Cycle CYCLE = new Cycle();

    private AnUpdate() {}

    /** A person of the ministry, or of tiktok where one of the roles is a platform's. */
    static Caller person(String subject, String... roles) {
        var ofPlatform = List.of(roles).stream().anyMatch(Roles.OF_PLATFORMS::contains);
        return new Caller(
                "https://idp.test",
                subject,
                subject,
                Set.of(roles),
                ofPlatform ? Optional.of("tiktok") : Optional.empty());
    }

    static CommitmentReference commitment(CommitmentState state, String... indicators) {
        return commitment(
                state,
                List.of(indicators).stream()
                        .map(code -> indicator(code, "people"))
                        .toList());
    }

    private static CommitmentReference commitment(CommitmentState state, List<IndicatorView> indicators) {
        return new CommitmentReference(
                UUID.fromString("0190c2f0-0000-7000-8000-000000000001"),
                "KMT-2018-TIKTOK-003",
                "tiktok",
                state,
                new LocalizedText("Moderator", "Moderators"),
                indicators,
                LocalDate.of(2018, 12, 31));
    }

    /** Active, with {@code headcount} as its one indicator. */
    static CommitmentReference measuredIn(String unit) {
        return commitment(CommitmentState.ACTIVE, List.of(indicator("headcount", unit)));
    }

    private static IndicatorView indicator(String code, String unit) {
        return new IndicatorView(code, new LocalizedText(code, code), unit, IndicatorView.Comparator.REPORT, null);
    }

    static Report report() {
        return report(FulfilmentClaim.PROGRESS, new IndicatorAnswer("headcount", new BigDecimal("180"), null));
    }

    static Report report(FulfilmentClaim claim, IndicatorAnswer... answers) {
        return new Report(
                claim,
                LocalDate.of(2018, 7, 1),
                LocalDate.of(2018, 12, 31),
                "180 moderators were hired.",
                "20 more will follow.",
                List.of(answers));
    }

    static ComplianceUpdate draft() {
        return draft(report());
    }

    static ComplianceUpdate draft(Report report) {
        var drafting = UpdateGraph.GRAPH.make(LIAISON, NOW);
        var commitment = commitment(CommitmentState.ACTIVE, "headcount");
        var update = new ComplianceUpdate(commitment, report, drafting.actor());
        CYCLE.take(update, Step.What.of(drafting, UpdateState.DRAFT));
        return update;
    }

    static ComplianceUpdate in(UpdateState state) {
        return switch (state) {
            case DRAFT -> draft();
            case INTERNAL_REVIEW -> act(in(UpdateState.DRAFT), UpdateAct.HAND_OVER, LIAISON);
            case SUBMITTED -> submit(in(UpdateState.INTERNAL_REVIEW));
            case UNDER_REVIEW -> act(in(UpdateState.SUBMITTED), UpdateAct.START_REVIEW, OFFICER);
            case CHANGES_REQUESTED -> act(in(UpdateState.UNDER_REVIEW), UpdateAct.REQUEST_CHANGES, OFFICER);
            case ACCEPTED, REJECTED -> confirmed(proposed(state));
            case WITHDRAWN -> act(draft(), UpdateAct.WITHDRAW, LIAISON);
        };
    }

    /** Under review, with this outcome proposed by the officer. */
    static ComplianceUpdate proposed(UpdateState outcome) {
        var update = in(UpdateState.UNDER_REVIEW);
        propose(update, outcome, OFFICER);
        return update;
    }

    static void propose(ComplianceUpdate update, UpdateState outcome, Caller officer) {
        var wanted = new Moves.Wanted<ComplianceUpdate, UpdateState, UpdateAct>(
                edge -> edge.to() == outcome, "outcome", "as seen", "between us", null);
        Moves.propose(CYCLE, update, wanted, officer, NOW);
    }

    static void confirm(ComplianceUpdate update, Caller reviewer) {
        decide(CYCLE, update, new Moves.Verdict(null, true, null), reviewer);
    }

    static void sendBack(ComplianceUpdate update, String reason, Caller reviewer) {
        decide(CYCLE, update, new Moves.Verdict(null, false, reason), reviewer);
    }

    static void decide(Cycle cycle, ComplianceUpdate update, Moves.Verdict verdict, Caller reviewer) {
        var proposal = Moves.proposal(cycle, update, verdict, reviewer);
        Moves.decide(cycle, update, proposal, verdict, reviewer, NOW);
    }

    static PermittedAct<UpdateState, UpdateAct> permitted(
            ComplianceUpdate update, UpdateAct act, Caller caller, String reason) {
        return UpdateGraph.GRAPH.permit(update, new Attempt<>(act, caller, reason, NOW));
    }

    static void rewrite(ComplianceUpdate update, Report report, Caller author) {
        update.rewrite(report, permitted(update, UpdateAct.CHANGE, author, null).actor());
    }

    static Set<String> allowed(ComplianceUpdate update, Caller reader) {
        return UpdateGraph.GRAPH.allowedActions(update, reader, proposal -> true);
    }

    static ComplianceUpdate act(ComplianceUpdate update, UpdateAct act, Caller caller) {
        Moves.follow(CYCLE, update, permitted(update, act, caller, "because"));
        return update;
    }

    static ComplianceUpdate submit(ComplianceUpdate update) {
        submit(update, APPROVER);
        return update;
    }

    static void submit(ComplianceUpdate update, Caller approver) {
        var permitted = permitted(update, UpdateAct.SUBMIT, approver, null);
        update.number("LK-2026-00001");
        update.submitted(canonical(update), NOW);
        Moves.follow(CYCLE, update, permitted);
    }

    static String canonical(ComplianceUpdate update) {
        return CanonicalSubmission.of(update, commitment(CommitmentState.ACTIVE, "headcount"), List.of());
    }

    private static ComplianceUpdate confirmed(ComplianceUpdate update) {
        confirm(update, REVIEWER);
        return update;
    }

    /** What is reviewed is what was submitted, unless a test says otherwise. */
    static class Cycle extends InMemory<ComplianceUpdate, UpdateState, UpdateAct> {

        Cycle() {
            super(UpdateGraph.GRAPH);
        }

        @Override
        public void take(ComplianceUpdate update, Step.What<UpdateState> what) {
            update.take(what, null);
        }

        @Override
        public void propose(ComplianceUpdate update, Proposal proposal) {
            update.propose(proposal);
        }

        @Override
        public String digest(ComplianceUpdate update) {
            return update.submission().digest();
        }

        @Override
        public Conflict anotherIsProposed() {
            return UpdateGraph.outcomePending();
        }

        @Override
        public Conflict nothingIsProposed() {
            return UpdateGraph.noOutcomePending();
        }
    }
}
