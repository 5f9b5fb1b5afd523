package id.lindung.kit.problem;

/** Four eyes: the act needs another person than the one who did the step before. */
public final class SamePersonRefused extends Refusal {

    public SamePersonRefused(String detail) {
        super("same-person-refused", 409, detail);
    }
}
