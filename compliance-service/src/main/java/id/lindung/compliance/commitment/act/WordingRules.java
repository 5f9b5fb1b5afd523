package id.lindung.compliance.commitment.act;

import id.lindung.compliance.chronology.Chronology;
import id.lindung.compliance.commitment.ValueRange;
import id.lindung.compliance.platform.PlatformRegister;
import id.lindung.contracts.commitment.IndicatorView;
import id.lindung.contracts.commitment.ReviseCommitment;
import id.lindung.contracts.problem.Violation;
import id.lindung.kit.problem.Conflict;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.time.PlausibleDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The rules of a wording that its shape alone does not show. */
@ApplicationScoped
class WordingRules {

    private final PlatformRegister register;
    private final Chronology chronology;

    WordingRules(PlatformRegister register, Chronology chronology) {
        this.register = register;
        this.chronology = chronology;
    }

    /**
     * A target and a due day are such that they can be reached.
     *
     * @return the day of the event that the promise was made in
     * @throws Conflict {@code unknown-platform}
     * @throws InvalidRequest if the source entry is not in the platform's chronology or an indicator makes no sense
     */
    LocalDate check(String platformId, ReviseCommitment text) {
        register.requireRegistered(platformId);
        var violations = new ArrayList<Violation>();
        var day = chronology.dayOf(platformId, text.sourceEntryCode());
        if (day.isEmpty()) {
            violations.add(new Violation(
                    "/sourceEntryCode", "known-chronology-entry", "must be a code of the platform's chronology"));
        }
        var mistyped = PlausibleDay.violation("/dueOn", text.dueOn());
        mistyped.ifPresent(violations::add);
        if (mistyped.isEmpty()
                && text.dueOn() != null
                && day.isPresent()
                && text.dueOn().isBefore(day.get())) {
            violations.add(new Violation(
                    "/dueOn", "chronological", "must not lie before the event of the promise, " + day.get()));
        }
        violations.addAll(indicatorViolations(text.indicators()));
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
        return day.orElseThrow();
    }

    private static List<Violation> indicatorViolations(List<IndicatorView> indicators) {
        var violations = new ArrayList<Violation>();
        var codes = new HashSet<String>();
        for (int i = 0; i < indicators.size(); i++) {
            var indicator = indicators.get(i);
            if (!codes.add(indicator.code())) {
                violations.add(new Violation("/indicators/" + i + "/code", "unique", "must differ from the others"));
            }
            if ((indicator.comparator() == IndicatorView.Comparator.REPORT) != (indicator.target() == null)) {
                violations.add(new Violation(
                        "/indicators/" + i + "/target",
                        "target-fits-comparator",
                        "must be there to be compared with, and null where only a report is asked for"));
            }
            ValueRange.of(indicator.unit())
                    .violation("/indicators/" + i + "/target", indicator.target())
                    .ifPresent(violations::add);
        }
        return violations;
    }
}
