package id.lindung.kit.problem;

/** The key was used before by the same caller for the same operation, but with another body. */
public final class IdempotencyKeyReused extends Refusal {

    public IdempotencyKeyReused() {
        super(
                "idempotency-key-reused",
                422,
                "This Idempotency-Key was used with another body; take a new key for a new request.");
    }
}
