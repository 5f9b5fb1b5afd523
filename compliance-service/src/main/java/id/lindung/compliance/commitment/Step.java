package id.lindung.compliance.commitment;

import id.lindung.compliance.person.ActingPerson;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.text.HistoryEntry;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.kit.id.Ids;
import id.lindung.kit.identity.Caller;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One act in the life of a commitment; never changed. */
@Entity
@Table(name = "commitment_step")
class Step {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    private Instant at;

    @Embedded
    private ActingPerson actor;

    private String action;

    @Enumerated(EnumType.STRING)
    private CommitmentState fromState;

    @Enumerated(EnumType.STRING)
    private CommitmentState toState;

    private String reason;
    private String noteId;
    private String noteEn;

    @ManyToOne(fetch = FetchType.LAZY)
    private Proposal effected;

    private int wordingVersion;
    private boolean confidential;

    protected Step() {}

    Step(Commitment commitment, ActingPerson actor, Instant at, What what) {
        this.id = Ids.next();
        this.commitment = commitment;
        this.at = at;
        this.actor = actor;
        this.action = what.action();
        this.fromState = what.from();
        this.toState = what.to();
        this.reason = what.reason();
        this.noteId = what.note() == null ? null : what.note().id();
        this.noteEn = what.note() == null ? null : what.note().en();
        this.effected = what.effected();
        this.wordingVersion = commitment.wordingVersion();
        this.confidential = what.confidential();
    }

    boolean isVisibleTo(Caller reader) {
        return !reader.isPlatform() || !confidential;
    }

    Instant at() {
        return at;
    }

    /** Whether this step put the given wording before the platform. */
    boolean published(int version) {
        return wordingVersion == version && action.equals(CommitmentAct.PROPOSE.wireName());
    }

    HistoryEntry shownTo(Caller reader) {
        return new HistoryEntry(
                at,
                actor.shownTo(reader),
                action,
                fromState == null ? null : fromState.name(),
                toState.name(),
                noteId == null ? reason : noteId,
                null,
                noteId == null ? null : new LocalizedText(noteId, noteEn),
                effected == null ? null : effected.proposer().shownTo(reader));
    }

    /**
     * What was done.
     *
     * @param from null for the first step
     * @param confidential deliberation inside the ministry, not shown to the platform
     * @param note what was written down of the fulfilment, null unless the step is a note
     * @param effected the proposal that takes effect, null unless the step was proposed
     */
    record What(
            String action,
            CommitmentState from,
            CommitmentState to,
            String reason,
            boolean confidential,
            LocalizedText note,
            Proposal effected) {

        What(String action, CommitmentState from, CommitmentState to, String reason, boolean confidential) {
            this(action, from, to, reason, confidential, null, null);
        }

        static What note(CommitmentState state, LocalizedText note) {
            return new What("note", state, state, null, false, note, null);
        }

        /** What was proposed takes effect; the reason is the proposer's. */
        static What effectOf(Proposal proposal) {
            var edge = proposal.edge();
            return new What(edge.act().wireName(), edge.from(), edge.to(), proposal.reason(), false, null, proposal);
        }
    }
}
