package id.lindung.compliance.update.content;

import id.lindung.compliance.commitment.CommitmentReference;
import id.lindung.compliance.commitment.ValueRange;
import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.problem.Violation;
import id.lindung.contracts.update.IndicatorAnswer;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.time.PlausibleDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    /**
     * @param today in the zone of the ministry
     * @throws InvalidRequest if what is there contradicts itself or the commitment, or cannot be
     */
    public static void requireSound(Report report, CommitmentReference commitment, LocalDate today) {
        var violations = periodViolations(report, today);
        var indicators = indicatorsOf(commitment);
        var seen = new HashSet<String>();
        for (int i = 0; i < report.answers().size(); i++) {
            var answer = report.answers().get(i);
            var pointer = "/answers/" + i;
            if (!indicators.containsKey(answer.indicatorCode())) {
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
        violations.addAll(valueViolations(report, indicators));
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
    }

    /** A period is over when it is reported: nobody knows yet what a later day brings. */
    private static List<Violation> periodViolations(Report report, LocalDate today) {
        var violations = new ArrayList<Violation>();
        PlausibleDay.violation("/periodFrom", report.periodFrom()).ifPresent(violations::add);
        PlausibleDay.violation("/periodTo", report.periodTo()).ifPresent(violations::add);
        requireOver(report.periodFrom(), "/periodFrom", today, violations);
        requireOver(report.periodTo(), "/periodTo", today, violations);
        if (report.periodFrom() != null
                && report.periodTo() != null
                && report.periodTo().isBefore(report.periodFrom())) {
            violations.add(new Violation("/periodTo", "chronological", "must not lie before periodFrom"));
        }
        return violations;
    }

    private static void requireOver(LocalDate day, String pointer, LocalDate today, List<Violation> violations) {
        if (day != null && day.isAfter(today)) {
            violations.add(
                    new Violation(pointer, "period-over", "must not lie after today, " + today + ", and is " + day));
        }
    }

    private static List<Violation> valueViolations(Report report, Map<String, IndicatorView> indicators) {
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < report.answers().size(); i++) {
            var answer = report.answers().get(i);
            var indicator = indicators.get(answer.indicatorCode());
            if (indicator != null) {
                ValueRange.of(indicator.unit())
                        .violation("/answers/" + i + "/value", answer.value())
                        .ifPresent(violations::add);
            }
        }
        return violations;
    }

    /**
     * Asks for what a draft may leave out. Indicators are those of the commitment now: its wording may have changed since
     * the draft was begun.
     *
     * @param today in the zone of the ministry
     * @throws Conflict {@code incomplete-update} with everything that is missing, or cannot be as the rules are now
     */
    public static void requireComplete(Report report, CommitmentReference commitment, LocalDate today) {
        requireLive(commitment);
        var missing = new ArrayList<Violation>();
        requirePresent(report.periodFrom(), "/periodFrom", missing);
        requirePresent(report.periodTo(), "/periodTo", missing);
        requirePresent(report.whatChanged(), "/whatChanged", missing);
        requirePresent(report.whatNext(), "/whatNext", missing);
        missing.addAll(periodViolations(report, today));
        missing.addAll(answerViolations(report, commitment));
        missing.addAll(valueViolations(report, indicatorsOf(commitment)));
        if (!missing.isEmpty()) {
            throw new Conflict("incomplete-update", "The update is not complete; see the violations.", missing);
        }
    }

    private static List<Violation> answerViolations(Report report, CommitmentReference commitment) {
        var violations = new ArrayList<Violation>();
        var open = new HashSet<>(indicatorsOf(commitment).keySet());
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

    private static Map<String, IndicatorView> indicatorsOf(CommitmentReference commitment) {
        return commitment.indicators().stream().collect(Collectors.toMap(IndicatorView::code, Function.identity()));
    }
}
