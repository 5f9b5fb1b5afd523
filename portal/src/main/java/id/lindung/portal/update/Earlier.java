package id.lindung.portal.update;

import id.lindung.contracts.update.ComplianceUpdateView;
import id.lindung.contracts.update.FulfilmentClaim;
import id.lindung.contracts.update.IndicatorAnswer;
import id.lindung.contracts.update.SubmissionView;
import java.time.LocalDate;
import java.util.List;

/**
 * What a report is compared with: its own revision before, or the last report on the same commitment.
 *
 * @param update the other report; null where it is an earlier revision of the same one
 * @param revision number of that revision; null where it is another report
 * @param files of the revision; empty for another report, whose files are no earlier state of these
 */
public record Earlier(
        ComplianceUpdateView update,
        Integer revision,
        FulfilmentClaim claim,
        LocalDate periodFrom,
        LocalDate periodTo,
        String whatChanged,
        String whatNext,
        List<IndicatorAnswer> answers,
        List<SubmissionView.File> files) {

    static Earlier of(ComplianceUpdateView other) {
        return new Earlier(
                other,
                null,
                other.claim(),
                other.periodFrom(),
                other.periodTo(),
                other.whatChanged(),
                other.whatNext(),
                other.answers(),
                List.of());
    }

    static Earlier of(SubmissionView before) {
        return new Earlier(
                null,
                before.revision(),
                before.claim(),
                before.periodFrom(),
                before.periodTo(),
                before.whatChanged(),
                before.whatNext(),
                before.answers().stream()
                        .map(answer ->
                                new IndicatorAnswer(answer.indicator(), answer.value(), answer.reasonNotReported()))
                        .toList(),
                before.evidence());
    }
}
