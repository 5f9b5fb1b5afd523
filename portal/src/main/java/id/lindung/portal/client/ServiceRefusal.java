package id.lindung.portal.client;

import id.lindung.contracts.problem.Problem;

/** A service said no, or failed; its problem says which. */
public final class ServiceRefusal extends RuntimeException {

    private final transient Problem problem;

    ServiceRefusal(Problem problem) {
        super(problem.status() + " " + problem.code());
        this.problem = problem;
    }

    /** What the service said; for an answer that was no problem detail, its status alone. */
    public Problem problem() {
        return problem;
    }

    public int status() {
        return problem.status();
    }

    /** Whether single fields are to blame, so that the form can show where. */
    public boolean namesFields() {
        return !problem.violations().isEmpty() && status() < 500;
    }

    /** Whether the resource is no longer, or never was, in a state in which this is possible. */
    public boolean isConflict() {
        return status() == 409 || status() == 412 || "idempotency-key-reused".equals(problem.code());
    }
}
