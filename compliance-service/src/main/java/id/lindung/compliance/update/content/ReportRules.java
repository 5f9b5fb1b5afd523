package id.lindung.compliance.update.content;

import id.lindung.compliance.commitment.CommitmentReference;
import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.problem.Violation;
import id.lindung.contracts.update.IndicatorAnswer;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.InvalidRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a report must be as a draft, and what it must be to be submitted. */
public final class ReportRules {

    private ReportRules() {}

    /** @throws Conflict {@code commitment-not-live} if the promise is not (or no longer) one both sides stand by */
    public static void requireLive(CommitmentReference commitment) {
        if (!commitment.isLive()) {
            throw new Conflict(
                    "commitment-not-live",
                    "A platform reports on commitments it has confirmed and that are still in force.");
        }
    }

    /** @throws InvalidRequest if what is there contradicts itself or the commitment */
    public static void requireSound(Report report, CommitmentReference commitment) {
        var violations = new ArrayList<Violation>();
        if (report.periodFrom() != null
                && report.periodTo() != null
                && report.periodTo().isBefore(report.periodFrom())) {
            violations.add(new Violation("/periodTo", "chronological", "must not lie before periodFrom"));
        }
        var known = codesOf(commitment);
        var seen = new HashSet<String>();
        for (int i = 0; i < report.answers().size(); i++) {
            var answer = report.answers().get(i);
            var pointer = "/answers/" + i;
            if (!known.contains(answer.indicatorCode())) {
                violations.add(new Violation(
                        pointer + "/indicatorCode", "known-indicator", "must be an indicator of the commitment"));
            } else if (!seen.add(answer.indicatorCode())) {
                violations.add(new Violation(pointer + "/indicatorCode", "unique", "must differ from the others"));
            }
            if (answer.value() != null && answer.reasonNotReported() != null) {
                violations.add(new Violation(
                        pointer + "/reasonNotReported", "value-or-reason", "must be null where there is a value"));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
    }

    /**
     * Asks for what a draft may leave out. Indicators are those of the commitment now: its wording may have changed since
     * the draft was begun.
     *
     * @throws Conflict {@code incomplete-update} with everything that is missing
     */
    public static void requireComplete(Report report, CommitmentReference commitment) {
        requireLive(commitment);
        var missing = new ArrayList<Violation>();
        requirePresent(report.periodFrom(), "/periodFrom", missing);
        requirePresent(report.periodTo(), "/periodTo", missing);
        requirePresent(report.whatChanged(), "/whatChanged", missing);
        requirePresent(report.whatNext(), "/whatNext", missing);
        missing.addAll(answerViolations(report, commitment));
        if (!missing.isEmpty()) {
            throw new Conflict("incomplete-update", "The update is not complete; see the violations.", missing);
        }
    }

    private static List<Violation> answerViolations(Report report, CommitmentReference commitment) {
        var violations = new ArrayList<Violation>();
        var open = new HashSet<>(codesOf(commitment));
        for (int i = 0; i < report.answers().size(); i++) {
            var answer = report.answers().get(i);
            if (!open.remove(answer.indicatorCode())) {
                violations.add(new Violation(
                        "/answers/" + i + "/indicatorCode",
                        "known-indicator",
                        "is no indicator of the commitment now"));
            }
            if (!isGiven(answer)) {
                violations.add(new Violation(
                        "/answers/" + i, "value-or-reason", "must have a value, or say why there is none"));
            }
        }
        open.stream()
                .sorted()
                .forEach(code -> violations.add(
                        new Violation("/answers", "answer-missing", "indicator " + code + " is not answered")));
        return violations;
    }

    private static boolean isGiven(IndicatorAnswer answer) {
        return answer.value() != null || answer.reasonNotReported() != null;
    }

    private static void requirePresent(Object value, String pointer, List<Violation> missing) {
        if (value == null) {
            missing.add(new Violation(pointer, "NotNull", "must be there in an update that is submitted"));
        }
    }

    private static Set<String> codesOf(CommitmentReference commitment) {
        return commitment.indicators().stream().map(IndicatorView::code).collect(Collectors.toSet());
    }
}
