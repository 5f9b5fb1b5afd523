package id.lindung.compliance.commitment;

import id.lindung.compliance.person.ActingPerson;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.ReviseCommitment;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.kit.http.Versions;
import id.lindung.kit.id.Ids;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.NotFound;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
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
class Commitment {

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
    private List<Step> steps = new ArrayList<>();

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.PERSIST)
    @OrderBy("proposedAt, id")
    private List<Proposal> proposals = new ArrayList<>();

    protected Commitment() {}

    Commitment(String number, String platformId, ReviseCommitment text, ActingPerson drafter, Instant at) {
        this.id = Ids.next();
        this.number = number;
        this.platformId = platformId;
        this.state = CommitmentState.DRAFT;
        write(text, drafter, at);
        record(drafter, at, new Step.What(CommitmentAct.DRAFT.wireName(), null, state, null, true));
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

    CommitmentState state() {
        return state;
    }

    int wordingVersion() {
        return wordingVersion;
    }

    UUID successorId() {
        return successorId;
    }

    LocalizedText note() {
        return noteId == null ? null : new LocalizedText(noteId, noteEn);
    }

    long version() {
        return version;
    }

    List<Wording> wordings() {
        return List.copyOf(wordings);
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The wording in force inside the ministry. */
    Wording wording() {
        return wording(wordingVersion);
    }

    /** What the platform was last asked to answer to, or answered to. */
    Wording publishedWording() {
        return wording(publishedVersion);
    }

    private Wording wording(int wanted) {
        return wordings.stream()
                .filter(wording -> wording.version() == wanted)
                .findAny()
                .orElseThrow();
    }

    /** Whether the platform knows of it: it was proposed once, whatever became of it. */
    boolean isPublished() {
        return publishedVersion != null;
    }

    boolean hasUnpublishedWording() {
        return publishedVersion == null || publishedVersion != wordingVersion;
    }

    /** Since when the platform is asked to confirm it; empty when it is not. */
    Optional<Instant> awaitsConfirmationSince() {
        return steps.stream()
                .filter(step -> state == CommitmentState.PROPOSED && step.published(publishedVersion))
                .map(Step::at)
                .reduce((earlier, later) -> later);
    }

    Optional<Proposal> openProposal() {
        return proposals.stream().filter(Proposal::isOpen).findAny();
    }

    void expect(long expectedVersion) {
        Versions.check(expectedVersion, version);
    }

    /**
     * Takes an edge that needs nobody's approval.
     *
     * @throws id.lindung.kit.problem.Refusal if there is no such edge, the role is missing or a guard does not hold
     */
    void act(CommitmentAct act, Caller caller, String reason, Instant at) {
        var edge = CommitmentGraph.edge(state, act);
        var actor = ActingPerson.of(caller, caller.actingRole(edge.roles().toArray(String[]::new)));
        edge.guards().forEach(guard -> guard.check(this, caller, reason));
        if (act == CommitmentAct.PROPOSE) {
            publishedVersion = wordingVersion;
        }
        openProposal().ifPresent(proposal -> proposal.overtake(at));
        move(edge, actor, reason, at);
    }

    /** A new version of the wording; the old ones stay. */
    void revise(ReviseCommitment text, Caller caller, Instant at) {
        var edge = CommitmentGraph.edge(state, CommitmentAct.REVISE);
        var actor = ActingPerson.of(caller, caller.actingRole(edge.roles().toArray(String[]::new)));
        write(text, actor, at);
        record(actor, at, new Step.What(edge.act().wireName(), state, state, null, true));
    }

    private void write(ReviseCommitment text, ActingPerson author, Instant at) {
        wordingVersion++;
        wordings.add(new Wording(this, wordingVersion, text, author, at));
    }

    /**
     * Ends an open proposal that can no longer be approved, so that there is room for a new one.
     *
     * @throws Conflict {@code proposal-pending} if it could still be approved
     */
    void makeRoom(String digestNow, Instant at) {
        openProposal().ifPresent(open -> {
            if (open.isBoundTo(digestNow)) {
                throw new Conflict("proposal-pending", "Another change waits for approval; it must be decided first.");
            }
            open.overtake(at);
        });
    }

    /** Proposes to take an edge; {@link #makeRoom} goes before. */
    Proposal propose(CommitmentGraph.Edge edge, Proposal.Grounds grounds, Caller caller, Instant at) {
        var actor = ActingPerson.of(caller, caller.actingRole(edge.roles().toArray(String[]::new)));
        var proposal = new Proposal(this, edge, grounds, actor, at);
        proposals.add(proposal);
        record(actor, at, new Step.What("propose-transition", state, state, grounds.reason(), !edge.isShared()));
        return proposal;
    }

    Proposal proposal(UUID proposalId, Caller reader) {
        return proposals.stream()
                .filter(proposal -> proposal.id().equals(proposalId) && proposal.isVisibleTo(reader))
                .findAny()
                .orElseThrow(() -> new NotFound("proposal", proposalId));
    }

    /** The approval of one person; the last one that was awaited takes the edge. */
    void approve(Proposal proposal, Caller caller, String digestNow, String reason, Instant at) {
        var actor = proposal.approve(caller, digestNow, at);
        var confidential = !proposal.edge().isShared();
        record(actor, at, new Step.What("approve", state, state, reason, confidential));
        if (!proposal.isOpen()) {
            successorId = proposal.successorId();
            state = proposal.edge().to();
            record(actor, at, Step.What.effectOf(proposal));
        }
    }

    void reject(Proposal proposal, Caller caller, String reason, Instant at) {
        Guard.requireReason(reason);
        var actor = proposal.reject(caller, at);
        var confidential = !proposal.edge().isShared();
        record(actor, at, new Step.What("reject", state, state, reason, confidential));
    }

    /** What is officially known of its fulfilment; moves no state. Earlier notes stay in their steps. */
    void note(LocalizedText note, ActingPerson author, Instant at) {
        noteId = note.id();
        noteEn = note.en();
        record(author, at, Step.What.note(state, note));
    }

    private void move(CommitmentGraph.Edge edge, ActingPerson actor, String reason, Instant at) {
        state = edge.to();
        record(actor, at, new Step.What(edge.act().wireName(), edge.from(), edge.to(), reason, false));
    }

    private void record(ActingPerson actor, Instant at, Step.What what) {
        steps.add(new Step(this, actor, at, what));
        version++;
    }
}
