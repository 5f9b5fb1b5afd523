package id.lindung.kit.problem;

/** The caller is known but lacks the role. Never used for another platform's resource: see {@link NotFound}. */
public final class Forbidden extends Refusal {

    public Forbidden(String detail) {
        super("forbidden", 403, detail);
    }
}
