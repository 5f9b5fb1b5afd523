package id.lindung.compliance.commitment;

import id.lindung.contracts.commitment.CommitmentAct;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.text.HistoryEntry;
import id.lindung.contracts.text.LocalizedText;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.lifecycle.Audience;
import id.lindung.kit.lifecycle.Step;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** One act in the life of a commitment. */
@Entity
public class CommitmentStep extends Step {

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    private int wordingVersion;
    private String noteId;
    private String noteEn;

    protected CommitmentStep() {}

    /** @param note what was written down of the fulfilment, null unless the step is a note */
    CommitmentStep(Commitment commitment, What<CommitmentState> what, LocalizedText note) {
        super(what, audienceOf(what));
        this.commitment = commitment;
        this.wordingVersion = commitment.wordingVersion();
        this.noteId = note == null ? null : note.id();
        this.noteEn = note == null ? null : note.en();
    }

    /** Wordings are the ministry's own until they are proposed, and so is a decision that the platform has no part in. */
    private static Audience audienceOf(What<?> what) {
        var written =
                what.act().equals(CommitmentAct.DRAFT.wireName()) || what.act().equals(CommitmentAct.REVISE.wireName());
        var deliberated = what.proposal() != null
                && !what.takesEffect()
                && !what.proposal().isShared();
        return written || deliberated ? Audience.OFFICIALS : Audience.EVERYBODY;
    }

    /** Whether this step put the given wording before the platform. */
    public boolean published(int version) {
        return wordingVersion == version && is(CommitmentAct.PROPOSE);
    }

    @Override
    public HistoryEntry shownTo(Caller reader) {
        var shown = super.shownTo(reader);
        return noteId == null ? shown : shown.saying(noteId, new LocalizedText(noteId, noteEn));
    }
}
