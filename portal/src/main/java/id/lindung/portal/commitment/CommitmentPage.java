package id.lindung.portal.commitment;

import id.lindung.contracts.chronology.ChronologyEntryView;
import id.lindung.contracts.commitment.CommitmentState;
import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.commitment.WordingVersion;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.IndicatorAnswer;
import id.lindung.portal.form.Subject;
import id.lindung.portal.form.act.ActLink;
import java.util.List;

/**
 * One commitment as its pages show it.
 *
 * @param events entries of the chronology that its wordings rest on
 * @param wordings newest first
 * @param measures one for each indicator
 * @param updates the latest of what the platform reported on it, latest first
 * @param allUpdates address of all of them; null where these are all
 * @param accepted updates that officials have accepted: with the wording, what the digest of a proposal stands for; none
 *     where nothing is proposed
 * @param successor the commitment that took its place; null where none did
 */
public record CommitmentPage(
        About about,
        CommitmentView commitment,
        String platformName,
        List<ChronologyEntryView> events,
        List<Wording> wordings,
        List<Measure> measures,
        List<ComplianceUpdateView> updates,
        String allUpdates,
        List<ComplianceUpdateView> accepted,
        CommitmentView successor,
        Proposal proposal)
        implements Subject {

    private static final String PROPOSING = "propose-transition:";

    /** States the reader may propose. */
    List<CommitmentState> targets() {
        return commitment.allowedActions().stream()
                .filter(action -> action.startsWith(PROPOSING))
                .map(action -> CommitmentState.valueOf(action.substring(PROPOSING.length())))
                .toList();
    }

    public boolean mayAssess() {
        return !targets().isEmpty();
    }

    /** The entry of the chronology with this code; null if it has none (any more). */
    public ChronologyEntryView event(String code) {
        return events.stream()
                .filter(event -> event.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** What the update says of the indicator; null where it says nothing. */
    public IndicatorAnswer answer(ComplianceUpdateView update, IndicatorView indicator) {
        return Measure.answer(update, indicator);
    }

    /**
     * One version of the wording beside the one before it.
     *
     * @param rows every part of it, with marks on what changed
     * @param recorded by whom and when
     */
    public record Wording(WordingVersion version, List<WordingRows.Row> rows, String recorded) {}

    /**
     * A change of state that waits for others, in words.
     *
     * @param successor the commitment that would take the place of this one; null where none would
     * @param decisions that the reader can take on it now
     */
    public record Proposal(
            String target,
            String by,
            String awaits,
            List<String> approvals,
            CommitmentView successor,
            List<ActLink> decisions) {}
}
