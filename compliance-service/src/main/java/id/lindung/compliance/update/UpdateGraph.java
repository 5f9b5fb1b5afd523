package id.lindung.compliance.update;

import static id.lindung.contracts.update.UpdateAct.*;
import static id.lindung.contracts.update.UpdateState.*;
import static id.lindung.kit.identity.Roles.LIAISON;
import static id.lindung.kit.identity.Roles.OFFICER;
import static id.lindung.kit.identity.Roles.PLATFORM_APPROVER;
import static id.lindung.kit.identity.Roles.REVIEWER;
import static id.lindung.kit.lifecycle.Guard.reason;
import static id.lindung.kit.lifecycle.Guard.seen;

import id.lindung.contracts.update.OutcomeDecision;
import id.lindung.contracts.update.UpdateAct;
import id.lindung.contracts.update.UpdateState;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.lifecycle.Approval;
import id.lindung.kit.lifecycle.Attempt;
import id.lindung.kit.lifecycle.Audience;
import id.lindung.kit.lifecycle.Condition;
import id.lindung.kit.lifecycle.FourEyes;
import id.lindung.kit.lifecycle.Graph;
import id.lindung.kit.lifecycle.Guard;
import id.lindung.kit.lifecycle.Step;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.IllegalTransition;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** The whole life of a compliance update, declared: what is not an edge here cannot happen. */
public final class UpdateGraph {

    public static final String KIND = "compliance-update";

    /** States in which the report is in the hands of the platform and may change. */
    public static final Set<UpdateState> WITH_PLATFORM =
            EnumSet.of(UpdateState.DRAFT, INTERNAL_REVIEW, CHANGES_REQUESTED);

    /** The platform's turn: its approver has it, or the ministry asks for changes. */
    static final Set<UpdateState> AT_PLATFORM = EnumSet.of(INTERNAL_REVIEW, CHANGES_REQUESTED);

    /** Submitted and not yet decided: the ministry's turn. */
    public static final Set<UpdateState> WAITING = EnumSet.of(SUBMITTED, UNDER_REVIEW);

    /** Steps in which an officer says what becomes of the update. */
    static final Set<String> OUTCOMES = Set.of("request-changes", "propose-acceptance", "propose-rejection");

    private static final Set<UpdateState> WRITING = EnumSet.of(UpdateState.DRAFT, CHANGES_REQUESTED);

    private static final Guard<ComplianceUpdate> REASON = reason();
    private static final Guard<ComplianceUpdate> SEEN = seen();

    public static final Graph<ComplianceUpdate, UpdateState, UpdateAct> GRAPH =
            Graph.<ComplianceUpdate, UpdateState, UpdateAct>of(KIND)
                    .making(UpdateAct.DRAFT, UpdateState.DRAFT, Set.of(LIAISON))
                    .staying(WRITING, CHANGE, Set.of(LIAISON))
                    .staying(WRITING, ADD_EVIDENCE, Set.of(LIAISON))
                    .staying(WRITING, REMOVE_EVIDENCE, Set.of(LIAISON))
                    .fromEach(WRITING, HAND_OVER, INTERNAL_REVIEW, Set.of(LIAISON))
                    .edge(
                            INTERNAL_REVIEW,
                            RETURN_TO_DRAFT,
                            UpdateState.DRAFT,
                            Set.of(PLATFORM_APPROVER),
                            new Owed(false),
                            SEEN,
                            REASON)
                    .edge(
                            INTERNAL_REVIEW,
                            RETURN_TO_DRAFT,
                            CHANGES_REQUESTED,
                            Set.of(PLATFORM_APPROVER),
                            new Owed(true),
                            SEEN,
                            REASON)
                    .edge(INTERNAL_REVIEW, SUBMIT, SUBMITTED, Set.of(PLATFORM_APPROVER), otherThanPrepared())
                    .fromEach(
                            EnumSet.of(UpdateState.DRAFT, INTERNAL_REVIEW),
                            WITHDRAW,
                            WITHDRAWN,
                            Set.of(LIAISON, PLATFORM_APPROVER),
                            new NothingOwed())
                    .edge(SUBMITTED, WITHDRAW, WITHDRAWN, Set.of(LIAISON, PLATFORM_APPROVER), new Owed(false))
                    .edge(SUBMITTED, WITHDRAW, CHANGES_REQUESTED, Set.of(LIAISON, PLATFORM_APPROVER), new Owed(true))
                    .edge(SUBMITTED, START_REVIEW, UNDER_REVIEW, Set.of(OFFICER))
                    .edge(
                            UNDER_REVIEW,
                            REQUEST_CHANGES,
                            CHANGES_REQUESTED,
                            Set.of(OFFICER),
                            SEEN,
                            reason(),
                            new NonePending())
                    .decision(
                            UNDER_REVIEW,
                            CONFIRM_ACCEPTANCE,
                            ACCEPTED,
                            Set.of(OFFICER),
                            confirmed("propose-acceptance"),
                            reason())
                    .decision(
                            UNDER_REVIEW,
                            CONFIRM_REJECTION,
                            REJECTED,
                            Set.of(OFFICER),
                            confirmed("propose-rejection"),
                            reason())
                    .operation(HAND_OVER, "handOverUpdate", "Hand a complete update to the platform's approver")
                    .operation(
                            RETURN_TO_DRAFT, "returnUpdateToDraft", "Give an update back to the liaison, with reason")
                    .operation(SUBMIT, "submitUpdate", "Submit an update for the platform; locks it, gives a receipt")
                    .operation(
                            WITHDRAW,
                            "withdrawUpdate",
                            "Take a submission back before its review begins; changes requested before are owed again")
                    .operation(START_REVIEW, "startUpdateReview", "Begin to review a submitted update")
                    .declared();

    private UpdateGraph() {}

    /** Who reads of the step: each side keeps its own deliberation to itself. */
    static Audience audienceOf(Step.What<UpdateState> what) {
        return switch (what.act()) {
            case "draft", "hand-over", "return-to-draft" -> Audience.PLATFORM;
            case "propose-acceptance", "propose-rejection", "approve-outcome", "return-outcome" -> Audience.OFFICIALS;
            default -> Audience.EVERYBODY;
        };
    }

    public static Conflict outcomePending() {
        return new Conflict("outcome-pending", "Another outcome waits for confirmation; it must be decided first.");
    }

    public static Conflict noOutcomePending() {
        return new Conflict("no-outcome-pending", "No outcome waits for confirmation.");
    }

    private static Approval confirmed(String proposing) {
        return new Approval(
                new TreeSet<>(Set.of(REVIEWER)),
                proposing,
                "outcome",
                OutcomeDecision.CONFIRM_OUTCOME.wireName(),
                OutcomeDecision.CONFIRM_OUTCOME.action(),
                OutcomeDecision.RETURN_OUTCOME.wireName(),
                true);
    }

    /** Four eyes inside the platform: who has written any of it, or hands it over, does not sign. */
    private static Guard<ComplianceUpdate> otherThanPrepared() {
        return FourEyes.otherThan(
                ComplianceUpdate::preparedBy, "Who has written the update or handed it over cannot also submit it.");
    }

    /** Changes that the ministry has asked for are owed, and what it has read of is not withdrawn. */
    private record NothingOwed() implements Guard<ComplianceUpdate> {

        @Override
        public void check(ComplianceUpdate update, Attempt<?> attempt) {
            if (update.isReworked()) {
                throw new IllegalTransition(update.state(), attempt.act().wireName());
            }
        }

        @Override
        public boolean isOpenTo(ComplianceUpdate update, Caller reader) {
            return !update.isReworked();
        }
    }

    /** Whether the ministry has read an earlier revision and asked for changes, so that it still asks for them. */
    private record Owed(boolean expected) implements Condition<ComplianceUpdate> {

        @Override
        public boolean holdsFor(ComplianceUpdate update) {
            return update.changesRequestedAt().isPresent() == expected;
        }

        @Override
        public String words() {
            return expected ? "changes were requested" : "no changes were requested";
        }
    }

    /** An outcome that waits for confirmation is decided first. */
    private record NonePending() implements Guard<ComplianceUpdate> {

        @Override
        public void check(ComplianceUpdate update, Attempt<?> attempt) {
            if (update.openProposal().isPresent()) {
                throw outcomePending();
            }
        }

        @Override
        public boolean isOpenTo(ComplianceUpdate update, Caller reader) {
            return update.openProposal().isEmpty();
        }
    }
}
