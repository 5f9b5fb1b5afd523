package id.lindung.portal.update;

import id.lindung.contracts.commitment.CommitmentView;
import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.text.AwaitedAct;
import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.EvidenceView;
import id.lindung.contracts.update.IndicatorAnswer;
import id.lindung.contracts.update.SubmissionView;
import id.lindung.portal.form.Subject;
import id.lindung.portal.term.TargetCheck;
import id.lindung.portal.text.WordDiff;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One update as its pages show it.
 *
 * @param title its number, or that it is a draft
 * @param commitment what it reports on
 * @param digest of the submission that the page shows; null where it shows what may still be changed
 * @param previous the revision before, or the last other report on the same commitment; null where there is none
 * @param measures one for each indicator of the commitment
 * @param changes what is said otherwise than before, with the words that were added and removed
 * @param proposal an outcome that waits, in words; null when none does
 * @param asked what a reader of the platform has to know first; null for nothing
 * @param rejected the report that this draft follows; null where none was rejected
 */
public record UpdatePage(
        About about,
        ComplianceUpdateView update,
        String title,
        String platformName,
        CommitmentView commitment,
        String digest,
        Earlier previous,
        List<Measure> measures,
        List<Change> changes,
        Proposal proposal,
        Asked asked,
        Rejected rejected)
        implements Subject {

    /** Files that were not there in the revision before, by their content; empty where there is none. */
    public List<EvidenceView> added() {
        Set<String> before = hashes(previousFiles(), SubmissionView.File::sha256);
        return isRevised()
                ? UpdateExtensions.ownEvidence(update).stream()
                        .filter(file -> !before.contains(file.sha256()))
                        .toList()
                : List.of();
    }

    /** Files of the revision before that are not in this one. */
    public List<SubmissionView.File> gone() {
        Set<String> now = hashes(UpdateExtensions.ownEvidence(update), EvidenceView::sha256);
        return previousFiles().stream()
                .filter(file -> !now.contains(file.sha256()))
                .toList();
    }

    /** Whether there is an earlier revision of it. */
    public boolean isRevised() {
        return previous != null && previous.revision() != null;
    }

    private List<SubmissionView.File> previousFiles() {
        return previous == null ? List.of() : previous.files();
    }

    private static <T> Set<String> hashes(List<T> files, Function<T, String> hash) {
        return files.stream().map(hash).collect(Collectors.toSet());
    }

    /**
     * One measure with what the platform said before and says now.
     *
     * @param answer null where this update says nothing of it
     * @param earlier what was said of it before; null for nothing
     */
    public record Measure(IndicatorView indicator, IndicatorAnswer answer, IndicatorAnswer earlier) {

        /** The value before; null where there was none. */
        public BigDecimal before() {
            return earlier == null ? null : earlier.value();
        }

        /**
         * What the value says of the target.
         *
         * @param due whether it is to be reached by now, as {@code CommitmentView} says
         */
        public TargetCheck check(boolean due) {
            return TargetCheck.of(indicator, answer == null ? null : answer.value(), due);
        }

        /** How much the value moved; null where one of the two is missing. */
        public BigDecimal difference() {
            return answer == null || answer.value() == null || before() == null
                    ? null
                    : answer.value().subtract(before());
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

    /** What one part of the report says, with the words that were added and removed. */
    public record Change(String label, List<WordDiff.Part> parts) {

        static Change of(String label, String before, String now) {
            return new Change(label, WordDiff.of(before == null ? "" : before, now == null ? "" : now));
        }

        boolean isNone() {
            return parts.stream().allMatch(part -> part.kind() == WordDiff.Kind.SAME);
        }
    }

    /**
     * What a platform has to know first of a report that is in its hands.
     *
     * @param ministry why the ministry asks for changes; null if it does not
     * @param approver why the platform's approver gave it back; null if he did not
     * @param handedOver whether it waits for the approver and is not sent
     * @param awaited until when the ministry awaits it; null where nobody does
     */
    public record Asked(String ministry, String approver, boolean handedOver, AwaitedAct awaited) {}

    /** A report that was rejected, and why. */
    public record Rejected(ComplianceUpdateView update, String reason) {}
}
