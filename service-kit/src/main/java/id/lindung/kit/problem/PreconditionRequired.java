package id.lindung.kit.problem;

/** A stale write could lose something here, so the caller has to say which version it has seen (RFC 6585 section 3). */
public final class PreconditionRequired extends Refusal {

    public PreconditionRequired() {
        super("precondition-required", 428, "Send If-Match with the ETag of the version you have read.");
    }
}
