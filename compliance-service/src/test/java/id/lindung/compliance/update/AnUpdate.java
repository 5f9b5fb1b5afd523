package id.lindung.compliance.update;

import id.lindung.compliance.commitment.CommitmentReference;
import id.lindung.compliance.person.ActingPerson;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.contracts.update.FulfilmentClaim;
import id.lindung.contracts.update.IndicatorAnswer;
import id.lindung.contracts.update.ProposeOutcome;
import id.lindung.contracts.update.UpdateState;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.identity.Roles;
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
        return new CommitmentReference(
                UUID.fromString("0190c2f0-0000-7000-8000-000000000001"),
                "KMT-2018-TIKTOK-003",
                "tiktok",
                state,
                new LocalizedText("Moderator", "Moderators"),
                List.of(indicators).stream().map(AnUpdate::indicator).toList());
    }

    private static IndicatorView indicator(String code) {
        return new IndicatorView(code, new LocalizedText(code, code), "people", IndicatorView.Comparator.REPORT, null);
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
        return new ComplianceUpdate(
                commitment(CommitmentState.ACTIVE, "headcount"), report, ActingPerson.of(LIAISON, Roles.LIAISON), NOW);
    }

    static ComplianceUpdate in(UpdateState state) {
        return switch (state) {
            case DRAFT -> draft();
            case INTERNAL_REVIEW -> act(in(UpdateState.DRAFT), UpdateAct.HAND_OVER, LIAISON);
            case SUBMITTED -> submit(in(UpdateState.INTERNAL_REVIEW));
            case UNDER_REVIEW -> act(in(UpdateState.SUBMITTED), UpdateAct.START_REVIEW, OFFICER);
            case CHANGES_REQUESTED -> proposed(UpdateState.CHANGES_REQUESTED);
            case ACCEPTED, REJECTED -> confirmed(proposed(state));
            case WITHDRAWN -> act(draft(), UpdateAct.WITHDRAW, LIAISON);
        };
    }

    /** Under review, with this outcome by the officer. */
    static ComplianceUpdate proposed(UpdateState outcome) {
        var update = in(UpdateState.UNDER_REVIEW);
        update.propose(outcome(outcome), OFFICER, NOW);
        return update;
    }

    static ProposeOutcome outcome(UpdateState outcome) {
        return new ProposeOutcome(outcome, "as seen", "between us");
    }

    static ComplianceUpdate act(ComplianceUpdate update, UpdateAct act, Caller caller) {
        update.take(update.permitted(act, caller, "because"), caller, "because", NOW);
        return update;
    }

    static ComplianceUpdate submit(ComplianceUpdate update) {
        submit(update, APPROVER);
        return update;
    }

    static void submit(ComplianceUpdate update, Caller approver) {
        var edge = update.permitted(UpdateAct.SUBMIT, approver, null);
        update.number("LK-2026-00001");
        update.submit(edge, canonical(update), null, approver, NOW);
    }

    static String canonical(ComplianceUpdate update) {
        return CanonicalSubmission.of(update, commitment(CommitmentState.ACTIVE, "headcount"), List.of());
    }

    private static ComplianceUpdate confirmed(ComplianceUpdate update) {
        update.confirm(update.submission().digest(), null, REVIEWER, NOW);
        return update;
    }
}
