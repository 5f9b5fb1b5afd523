package id.lindung.kit.problem;

import id.lindung.contracts.problem.Violation;
import java.util.List;

/** A stale write could lose something here, so the caller has to say which version it has seen (RFC 6585 section 3). */
public final class PreconditionRequired extends Refusal {

    private final transient List<Violation> violations;

    public PreconditionRequired() {
        this(List.of());
    }

    private PreconditionRequired(List<Violation> violations) {
        super("precondition-required", 428, "Send If-Match with the ETag of the version you have read.");
        this.violations = violations;
    }

    /** Any version was said to do, where a person decides on what that person must have seen. */
    public static PreconditionRequired seen() {
        return new PreconditionRequired(List.of(new Violation(
                "header:If-Match", "version-seen", "must be the ETag of what was seen and is decided on, not *")));
    }

    @Override
    public List<Violation> violations() {
        return violations;
    }
}
