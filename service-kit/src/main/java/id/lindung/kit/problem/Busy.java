package id.lindung.kit.problem;

/** Too many ask at the same time; the same request is answered later. */
public final class Busy extends Refusal {

    public Busy(String detail) {
        super("unavailable", 503, detail);
    }
}
