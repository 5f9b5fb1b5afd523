package id.lindung.compliance.update;

import id.lindung.compliance.commitment.CommitmentReference;
import id.lindung.compliance.person.ActingPerson;
import id.lindung.contracts.update.FulfilmentClaim;
import id.lindung.contracts.update.ProposeOutcome;
import id.lindung.contracts.update.UpdateState;
import id.lindung.kit.http.Versions;
import id.lindung.kit.id.Ids;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.IllegalTransition;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a platform reports on one commitment. Moves only along {@link UpdateGraph}. */
@Entity
class ComplianceUpdate {

    @Id
    private UUID id;

    private String number;
    private String platformId;
    private UUID commitmentId;

    @Enumerated(EnumType.STRING)
    private UpdateState state = UpdateState.DRAFT;

    private int revision = 1;

    @Enumerated(EnumType.STRING)
    private FulfilmentClaim claim;

    private LocalDate periodFrom;
    private LocalDate periodTo;
    private String whatChanged;
    private String whatNext;
    private long version;

    @ElementCollection
    @CollectionTable(name = "update_answer", joinColumns = @JoinColumn(name = "update_id"))
    @OrderColumn(name = "position")
    private List<Answer> answers = new ArrayList<>();

    @OneToMany(mappedBy = "update", cascade = CascadeType.PERSIST)
    @OrderBy("revision")
    private List<UpdateSubmission> submissions = new ArrayList<>();

    @OneToMany(mappedBy = "update", cascade = CascadeType.PERSIST)
    @OrderBy("proposedAt, id")
    private List<UpdateOutcome> outcomes = new ArrayList<>();

    @OneToMany(mappedBy = "update", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<UpdateStep> steps = new ArrayList<>();

    protected ComplianceUpdate() {}

    ComplianceUpdate(CommitmentReference commitment, Report report, ActingPerson liaison, Instant at) {
        this.id = Ids.next();
        this.platformId = commitment.platformId();
        this.commitmentId = commitment.id();
        write(report);
        record(UpdateAct.DRAFT, null, null, liaison, at);
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    String platformId() {
        return platformId;
    }

    UUID commitmentId() {
        return commitmentId;
    }

    UpdateState state() {
        return state;
    }

    int revision() {
        return revision;
    }

    long version() {
        return version;
    }

    List<UpdateSubmission> submissions() {
        return List.copyOf(submissions);
    }

    List<UpdateOutcome> outcomes() {
        return List.copyOf(outcomes);
    }

    List<UpdateStep> steps() {
        return List.copyOf(steps);
    }

    Report report() {
        return new Report(
                claim,
                periodFrom,
                periodTo,
                whatChanged,
                whatNext,
                answers.stream().map(Answer::shown).toList());
    }

    /** Whether the ministry knows of it. */
    boolean wasSubmitted() {
        return number != null;
    }

    /** The last submission; there is one if it was submitted. */
    UpdateSubmission submission() {
        return submissions.get(submissions.size() - 1);
    }

    /** Whether the platform works on what the ministry has seen in an earlier version. */
    boolean isReworked() {
        return wasSubmitted() && UpdateGraph.WITH_PLATFORM.contains(state);
    }

    /** When changes were last requested; empty if they never were. */
    Optional<Instant> changesRequestedAt() {
        return steps.stream()
                .filter(step -> step.act() == UpdateAct.REQUEST_CHANGES)
                .map(UpdateStep::at)
                .reduce((earlier, later) -> later);
    }

    /** Officials are not told how far a platform's own work on requested changes has come. */
    UpdateState stateShownTo(Caller reader) {
        return isReworked() && !reader.isPlatform() ? UpdateState.CHANGES_REQUESTED : state;
    }

    /** Whether the ministry has begun to read it, in this revision or an earlier one. */
    boolean wasReviewed() {
        return steps.stream().anyMatch(step -> step.act() == UpdateAct.START_REVIEW);
    }

    boolean wasHandedOverBy(Caller caller) {
        return steps.stream()
                .filter(step -> step.act() == UpdateAct.HAND_OVER)
                .reduce((earlier, later) -> later)
                .filter(step -> step.actor().is(caller))
                .isPresent();
    }

    Optional<UpdateOutcome> pendingOutcome() {
        return outcomes.stream().filter(UpdateOutcome::isPending).findAny();
    }

    void expect(long expectedVersion) {
        Versions.check(expectedVersion, version);
    }

    /**
     * Looks whether the caller may do this now; nothing is changed.
     *
     * @throws id.lindung.kit.problem.Refusal if there is no such edge, the role is missing or a guard does not hold
     */
    UpdateGraph.Edge permitted(UpdateAct act, Caller caller, String reason) {
        var edge = UpdateGraph.find(state, act)
                .orElseThrow(() -> new IllegalTransition(stateShownTo(caller), act.wireName()));
        caller.actingRole(edge.roles().toArray(String[]::new));
        edge.guards().forEach(guard -> guard.check(this, act, caller, reason));
        return edge;
    }

    /** Takes an edge that {@link #permitted} has given. */
    void take(UpdateGraph.Edge edge, Caller caller, String reason, Instant at) {
        var before = state;
        state = edge.to();
        record(edge.act(), before, reason, actor(edge, caller), at);
    }

    void change(Report report, Caller caller) {
        permitted(UpdateAct.CHANGE, caller, null);
        write(report);
        version++;
    }

    /** A file was added or removed: who saw the update before has seen something else. */
    void changeEvidence(UpdateAct act, Caller caller) {
        permitted(act, caller, null);
        version++;
    }

    private void write(Report report) {
        claim = report.claim();
        periodFrom = report.periodFrom();
        periodTo = report.periodTo();
        whatChanged = report.whatChanged();
        whatNext = report.whatNext();
        answers.clear();
        report.answers().forEach(answer -> answers.add(Answer.of(answer)));
    }

    /** The number stays the same over all revisions. */
    void number(String given) {
        if (number == null) {
            number = given;
        }
    }

    /** Locks what is in {@code canonical}. */
    void submit(UpdateGraph.Edge edge, String canonical, String reason, Caller caller, Instant at) {
        submissions.add(new UpdateSubmission(this, canonical, at));
        take(edge, caller, reason, at);
    }

    /** An officer's outcome: a request for changes takes effect at once, the others wait. */
    void propose(ProposeOutcome command, Caller caller, Instant at) {
        var edge = permitted(UpdateOutcome.proposing(command.outcome()), caller, command.reason());
        var outcome = new UpdateOutcome(this, command, actor(edge, caller), at);
        outcomes.add(outcome);
        if (edge.to() == UpdateState.CHANGES_REQUESTED) {
            outcome.decide(UpdateOutcome.Status.EFFECTIVE, at);
            revision++;
        }
        take(edge, caller, command.reason(), at);
    }

    /**
     * A second official lets the pending outcome take effect.
     *
     * @param digestNow digest of what the update holds at this moment
     * @param reason what the second official says to it, null for nothing; the ministry's own affair
     * @throws Conflict {@code stale-proposal} if that is not what the officer has reviewed
     */
    void confirm(String digestNow, String reason, Caller caller, Instant at) {
        var act = pendingOutcome().map(UpdateOutcome::confirming).orElse(UpdateAct.CONFIRM_ACCEPTANCE);
        var edge = permitted(act, caller, null);
        var outcome = pendingOutcome().orElseThrow();
        if (!outcome.isBoundTo(digestNow)) {
            throw new Conflict("stale-proposal", "The update is not what was reviewed; it must be reviewed again.");
        }
        outcome.decide(UpdateOutcome.Status.EFFECTIVE, at);
        var actor = actor(edge, caller);
        if (reason != null && !reason.isBlank()) {
            record(UpdateAct.APPROVE_OUTCOME, state, reason, actor, at);
        }
        var before = state;
        state = edge.to();
        add(UpdateStep.effectOf(outcome, act, before, actor, at));
    }

    /** A second official gives the pending outcome back to the officer. */
    void returnOutcome(String reason, Caller caller, Instant at) {
        var edge = permitted(UpdateAct.RETURN_OUTCOME, caller, reason);
        pendingOutcome().orElseThrow().decide(UpdateOutcome.Status.RETURNED, at);
        take(edge, caller, reason, at);
    }

    private static ActingPerson actor(UpdateGraph.Edge edge, Caller caller) {
        return ActingPerson.of(caller, caller.actingRole(edge.roles().toArray(String[]::new)));
    }

    private void record(UpdateAct act, UpdateState from, String reason, ActingPerson actor, Instant at) {
        add(new UpdateStep(this, act, from, reason, actor, at));
    }

    private void add(UpdateStep step) {
        steps.add(step);
        version++;
    }
}
