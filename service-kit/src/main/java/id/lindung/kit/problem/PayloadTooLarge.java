package id.lindung.kit.problem;

/** The body is longer than this operation takes. */
public final class PayloadTooLarge extends Refusal {

    /** More has come than is taken; how much it would have been, nobody has said. */
    public PayloadTooLarge(long limitBytes) {
        this(limitBytes, "this one goes on after them");
    }

    /** @param announcedBytes value of {@code Content-Length} */
    public PayloadTooLarge(long limitBytes, long announcedBytes) {
        this(limitBytes, "this one has " + inWords(announcedBytes));
    }

    private PayloadTooLarge(long limitBytes, String found) {
        super("payload-too-large", 413, "The body may have at most " + inWords(limitBytes) + "; " + found + ".");
    }

    private static String inWords(long bytes) {
        return Bytes.inWords(bytes) + " (" + bytes + " bytes)";
    }
}
