package id.lindung.compliance.update;

import id.lindung.compliance.commitment.CommitmentReference;
import id.lindung.compliance.update.content.Answer;
import id.lindung.compliance.update.content.Report;
import id.lindung.contracts.update.FulfilmentClaim;
import id.lindung.contracts.update.UpdateAct;
import id.lindung.contracts.update.UpdateState;
import id.lindung.kit.id.Ids;
import id.lindung.kit.identity.ActingPerson;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.lifecycle.Proposal;
import id.lindung.kit.lifecycle.Step;
import id.lindung.kit.lifecycle.Subject;
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
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What a platform reports on one commitment. Moves only along {@link UpdateGraph}. */
@Entity
public class ComplianceUpdate implements Subject<UpdateState> {

    @Id
    private UUID id;

    private String number;
    private String platformId;
    private UUID commitmentId;

    @Enumerated(EnumType.STRING)
    private UpdateState state = UpdateState.DRAFT;

    private int revision = 1;
    private Integer readRevision;

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

    @ElementCollection
    @CollectionTable(name = "update_author", joinColumns = @JoinColumn(name = "update_id"))
    private Set<ActingPerson> authors = new HashSet<>();

    @OneToMany(mappedBy = "update", cascade = CascadeType.PERSIST)
    @OrderBy("revision")
    private List<UpdateSubmission> submissions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "subject_id", insertable = false, updatable = false)
    @OrderBy("proposedAt, id")
    private List<Proposal> proposals = new ArrayList<>();

    @OneToMany(mappedBy = "update", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<UpdateStep> steps = new ArrayList<>();

    protected ComplianceUpdate() {}

    /** A new draft; {@link #take} gives it its first step. */
    public ComplianceUpdate(CommitmentReference commitment, Report report, ActingPerson author) {
        this.id = Ids.next();
        this.platformId = commitment.platformId();
        this.commitmentId = commitment.id();
        write(report);
        wroteIt(author);
    }

    @Override
    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    @Override
    public String platformId() {
        return platformId;
    }

    public UUID commitmentId() {
        return commitmentId;
    }

    @Override
    public UpdateState state() {
        return state;
    }

    public int revision() {
        return revision;
    }

    @Override
    public long version() {
        return version;
    }

    public List<UpdateSubmission> submissions() {
        return List.copyOf(submissions);
    }

    @Override
    public List<Proposal> proposals() {
        return List.copyOf(proposals);
    }

    public List<UpdateStep> steps() {
        return List.copyOf(steps);
    }

    public Report report() {
        return new Report(
                claim,
                periodFrom,
                periodTo,
                whatChanged,
                whatNext,
                answers.stream().map(Answer::shown).toList());
    }

    /** Whether the ministry knows of it. */
    public boolean wasSubmitted() {
        return number != null;
    }

    /** What the ministry has: of this revision or, while that is written, of the one it has read; if it was submitted. */
    public UpdateSubmission submission() {
        return submissions.stream()
                .filter(made -> made.revision() == revision || Objects.equals(made.revision(), readRevision))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** When it was last submitted, whether or not that was taken back; null if it never was. */
    Instant lastSubmittedAt() {
        return submissions.isEmpty()
                ? null
                : submissions.get(submissions.size() - 1).submittedAt();
    }

    /** Whether the platform works on what the ministry has seen in an earlier version. */
    public boolean isReworked() {
        return wasSubmitted() && UpdateGraph.WITH_PLATFORM.contains(state);
    }

    /** When changes were last requested; empty if they never were. */
    public Optional<Instant> changesRequestedAt() {
        return steps.stream()
                .filter(step -> step.is(UpdateAct.REQUEST_CHANGES))
                .map(UpdateStep::at)
                .reduce((earlier, later) -> later);
    }

    /** Officials are not told how far a platform's own work on requested changes has come. */
    @Override
    public UpdateState stateShownTo(Caller reader) {
        return isReworked() && !reader.isPlatform() ? UpdateState.CHANGES_REQUESTED : state;
    }

    /** The last step by which it was handed to the approver; empty if there is none. */
    public Optional<UpdateStep> handOver() {
        return steps.stream().filter(step -> step.is(UpdateAct.HAND_OVER)).reduce((earlier, later) -> later);
    }

    /**
     * Whoever has written text or brought files of it, in this revision or an earlier one, whose words stand in it still,
     * and who handed it over last.
     */
    Stream<ActingPerson> preparedBy() {
        return Stream.concat(authors.stream(), handOver().map(UpdateStep::actor).stream());
    }

    /** What an officer said last among officials; null for nothing. */
    public String lastNote() {
        return steps.stream()
                .filter(UpdateStep::isOutcome)
                .reduce((earlier, later) -> later)
                .map(UpdateStep::internalNote)
                .orElse(null);
    }

    /** Replaces the report. */
    public void rewrite(Report report, ActingPerson author) {
        write(report);
        changedBy(author);
    }

    /** Changes the version, also when only a file changed, because earlier readers saw something else. */
    void changedBy(ActingPerson author) {
        wroteIt(author);
        version++;
    }

    /** A person is one author, whatever the name is later. */
    private void wroteIt(ActingPerson author) {
        if (authors.stream().noneMatch(author::isSameAs)) {
            authors.add(author);
        }
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
    public void number(String given) {
        if (number == null) {
            number = given;
        }
    }

    /** Locks what is in {@code canonical}. */
    public void submitted(String canonical, Instant at) {
        submissions.add(new UpdateSubmission(this, canonical, at));
    }

    public void propose(Proposal proposal) {
        proposals.add(proposal);
    }

    /** Takes a step that the graph has permitted; what comes back to the platform is another revision. */
    public void take(Step.What<UpdateState> what, String internalNote) {
        if (UpdateGraph.WAITING.contains(state) && what.to() == UpdateState.CHANGES_REQUESTED) {
            revision++;
        }
        if (what.to() == UpdateState.UNDER_REVIEW) {
            readRevision = revision;
        }
        state = what.to();
        steps.add(new UpdateStep(this, what, internalNote));
        version++;
    }
}
