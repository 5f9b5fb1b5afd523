package id.lindung.kit.problem;

/** The request contradicts what is there; the code tells what, and is listed in {@code docs/errors.md}. */
public final class Conflict extends Refusal {

    public Conflict(String code, String detail) {
        super(code, 409, detail);
    }
}
