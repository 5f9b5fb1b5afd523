package id.lindung.kit.problem;

import id.lindung.contracts.problem.Violation;
import java.util.List;

/** The request contradicts what is there; the code tells what, and is listed in {@code docs/errors.md}. */
public final class Conflict extends Refusal {

    private final transient List<Violation> violations;

    public Conflict(String code, String detail) {
        this(code, detail, List.of());
    }

    /** @param violations the fields of the resource, not of the request, that stand in the way */
    public Conflict(String code, String detail, List<Violation> violations) {
        super(code, 409, detail);
        this.violations = List.copyOf(violations);
    }

    @Override
    public List<Violation> violations() {
        return violations;
    }
}
