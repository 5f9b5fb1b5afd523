package id.lindung.kit.problem;

/** There is no such resource, or none that the caller may know of: both look the same from outside. */
public final class NotFound extends Refusal {

    public NotFound(String kind, Object id) {
        super("not-found", 404, "There is no " + kind + " " + id + ".");
    }
}
