package id.lindung.compliance.commitment;

import id.lindung.contracts.commitment.CommitmentAct;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.ReviseCommitment;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.kit.id.Ids;
import id.lindung.kit.identity.ActingPerson;
import id.lindung.kit.lifecycle.PermittedAct;
import id.lindung.kit.lifecycle.Proposal;
import id.lindung.kit.lifecycle.Step;
import id.lindung.kit.lifecycle.Subject;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;

/**
 * A promise of a platform. Moves only along {@link CommitmentGraph}; whatever happens to it becomes a step.
 *
 * <p>Acts follow each other under the lock of the row. Should one ever forget it, its write finds another version than it
 * has read, and is refused: each act changes the version, and what is written names what it was before.
 */
@Entity
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
public class Commitment implements Subject<CommitmentState> {

    @Id
    private UUID id;

    private String number;
    private String platformId;

    @Enumerated(EnumType.STRING)
    private CommitmentState state;

    private int wordingVersion;
    private Integer publishedVersion;
    private UUID successorId;
    private String noteId;
    private String noteEn;
    private long version;

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.PERSIST)
    @OrderBy("version")
    private List<Wording> wordings = new ArrayList<>();

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<CommitmentStep> steps = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "subject_id", insertable = false, updatable = false)
    @OrderBy("proposedAt, id")
    private List<Proposal> proposals = new ArrayList<>();

    protected Commitment() {}

    /** A new draft; {@link #take} gives it its first step. */
    public Commitment(String number, String platformId, ReviseCommitment text, ActingPerson drafter, Instant at) {
        this.id = Ids.next();
        this.number = number;
        this.platformId = platformId;
        this.state = CommitmentState.DRAFT;
        write(text, drafter, at);
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

    @Override
    public CommitmentState state() {
        return state;
    }

    public int wordingVersion() {
        return wordingVersion;
    }

    public UUID successorId() {
        return successorId;
    }

    public LocalizedText note() {
        return noteId == null ? null : new LocalizedText(noteId, noteEn);
    }

    @Override
    public long version() {
        return version;
    }

    public List<Wording> wordings() {
        return List.copyOf(wordings);
    }

    public List<CommitmentStep> steps() {
        return List.copyOf(steps);
    }

    /** The wording in force inside the ministry. */
    public Wording wording() {
        return wording(wordingVersion);
    }

    /** What the platform was last asked to answer to, or answered to. */
    public Wording publishedWording() {
        return wording(publishedVersion);
    }

    private Wording wording(int wanted) {
        return wordings.stream()
                .filter(wording -> wording.version() == wanted)
                .findAny()
                .orElseThrow();
    }

    /** Whether the platform knows of it: it was proposed once, whatever became of it. */
    public boolean isPublished() {
        return publishedVersion != null;
    }

    public boolean hasUnpublishedWording() {
        return publishedVersion == null || publishedVersion != wordingVersion;
    }

    /** Since when the platform is asked to confirm it; empty when it is not. */
    public Optional<Instant> awaitsConfirmationSince() {
        return steps.stream()
                .filter(step -> state == CommitmentState.PROPOSED && step.published(publishedVersion))
                .map(CommitmentStep::at)
                .reduce((earlier, later) -> later);
    }

    @Override
    public List<Proposal> proposals() {
        return List.copyOf(proposals);
    }

    public void propose(Proposal proposal) {
        proposals.add(proposal);
    }

    /** A new version of the wording; the old ones stay. */
    public void revise(ReviseCommitment text, PermittedAct<CommitmentState, ?> permitted) {
        write(text, permitted.actor(), permitted.at());
        take(Step.What.of(permitted, state));
    }

    private void write(ReviseCommitment text, ActingPerson author, Instant at) {
        wordingVersion++;
        wordings.add(new Wording(this, wordingVersion, text, author, at));
    }

    /** Another commitment takes the place of this one. */
    public void succeededBy(UUID successor) {
        successorId = successor;
    }

    /** What is officially known of its fulfilment; moves no state. Earlier notes stay in their steps. */
    public void note(LocalizedText note, PermittedAct<CommitmentState, ?> permitted) {
        noteId = note.id();
        noteEn = note.en();
        add(new CommitmentStep(this, Step.What.of(permitted, state), note));
    }

    /** Takes a step that the graph has permitted. */
    public void take(Step.What<CommitmentState> what) {
        state = what.to();
        if (what.act().equals(CommitmentAct.PROPOSE.wireName())) {
            publishedVersion = wordingVersion;
        }
        add(new CommitmentStep(this, what, null));
    }

    private void add(CommitmentStep step) {
        steps.add(step);
        version++;
    }
}
