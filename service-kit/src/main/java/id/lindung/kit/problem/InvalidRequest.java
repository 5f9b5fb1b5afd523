package id.lindung.kit.problem;

import id.lindung.contracts.problem.Violation;
import java.util.List;

/** The request breaks rules of form or content; all broken rules are listed at once where they can be known. */
public final class InvalidRequest extends Refusal {

    private final transient List<Violation> violations;

    public InvalidRequest(List<Violation> violations) {
        super("invalid-request", 400, detailOf(violations));
        this.violations = List.copyOf(violations);
    }

    /** One broken rule; see {@link Violation} for the three parts. */
    public static InvalidRequest of(String pointer, String rule, String message) {
        return new InvalidRequest(List.of(new Violation(pointer, rule, message)));
    }

    @Override
    public List<Violation> violations() {
        return violations;
    }

    private static String detailOf(List<Violation> violations) {
        return violations.size() == 1 ? "One rule is not met." : "%d rules are not met.".formatted(violations.size());
    }
}
