package id.lindung.kit.problem;

/** The body is longer than this operation takes. */
public final class PayloadTooLarge extends Refusal {

    public PayloadTooLarge(long limitBytes) {
        super(
                "payload-too-large",
                413,
                "The body may have at most " + Bytes.inWords(limitBytes) + " (" + limitBytes + " bytes).");
    }
}
