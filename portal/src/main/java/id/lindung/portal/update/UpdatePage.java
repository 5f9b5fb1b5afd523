package id.lindung.portal.update;

import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.EvidenceView;
import id.lindung.contracts.update.IndicatorAnswer;
import id.lindung.portal.form.Subject;
import id.lindung.portal.term.TargetCheck;
import id.lindung.portal.text.WordDiff;
import java.math.BigDecimal;
import java.util.List;

/**
 * One update as its pages show it.
 *
 * @param title its number, or that it is a draft
 * @param commitment what it reports on
 * @param digest of the submission that the page shows; null where it shows what may still be changed
 * @param previous the submission before on the same commitment; null where there is none
 * @param measures one for each indicator of the commitment
 * @param proposal an outcome that waits, in words; null when none does
 */
public record UpdatePage(
        About about,
        ComplianceUpdateView update,
        String title,
        String platformName,
        CommitmentView commitment,
        String digest,
        ComplianceUpdateView previous,
        List<Measure> measures,
        Proposal proposal)
        implements Subject {

    /** What was done, with the words that were added and removed since the submission before. */
    public List<WordDiff.Part> changed() {
        return since(previous.whatChanged(), update.whatChanged());
    }

    /** What comes next, likewise. */
    public List<WordDiff.Part> changedNext() {
        return since(previous.whatNext(), update.whatNext());
    }

    private static List<WordDiff.Part> since(String before, String now) {
        return WordDiff.of(before == null ? "" : before, now == null ? "" : now);
    }

    /** Files that belong to the last submission: what was added since is not locked yet. */
    public List<EvidenceView> sealed() {
        return update.evidence().stream().filter(EvidenceView::sealed).toList();
    }

    /**
     * One measure with what the platform said before and says now.
     *
     * @param answer null where this update says nothing of it
     * @param before value of the submission before; null where there is none
     */
    public record Measure(IndicatorView indicator, IndicatorAnswer answer, BigDecimal before) {

        /** What the value says of the target. */
        public TargetCheck check() {
            return TargetCheck.of(indicator, answer == null ? null : answer.value());
        }

        /** How much the value moved; null where one of the two is missing. */
        public BigDecimal difference() {
            return answer == null || answer.value() == null || before == null
                    ? null
                    : answer.value().subtract(before);
        }

        /** Whether the platform has said anything that can be submitted. */
        boolean isAnswered() {
            return answer != null && (answer.value() != null || answer.reasonNotReported() != null);
        }

        public boolean isGrown() {
            return difference() != null && difference().signum() > 0;
        }
    }

    /** An officer's outcome that waits for a second official, in words. */
    public record Proposal(String state, String by, String reason, String digest) {}
}
