package id.lindung.kit.problem;

import id.lindung.contracts.problem.Violation;
import java.util.List;

/** A file that came whole and in an accepted type, and whose content is refused; the code tells by which rule book. */
public final class Unprocessable extends Refusal {

    private final transient List<Violation> violations;

    /** @param violations what is wrong, with {@code line:<number>} as pointer where the file has lines */
    public Unprocessable(String code, String detail, List<Violation> violations) {
        super(code, 422, detail);
        this.violations = List.copyOf(violations);
    }

    @Override
    public List<Violation> violations() {
        return violations;
    }
}
