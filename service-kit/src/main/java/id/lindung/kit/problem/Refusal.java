package id.lindung.kit.problem;

import id.lindung.contracts.problem.Violation;
import java.util.List;
import java.util.Map;

/**
 * The software says no, and why. The family is closed: each member has one HTTP status and is answered as a problem
 * detail (RFC 9457) in one place, so no use case needs to know HTTP. The message goes to the caller; it names the rule
 * and never holds personal data.
 */
public abstract sealed class Refusal extends RuntimeException
        permits Busy,
                Conflict,
                Forbidden,
                IdempotencyKeyReused,
                IllegalTransition,
                InvalidRequest,
                NotFound,
                PayloadTooLarge,
                PreconditionRequired,
                RequestTooSlow,
                SamePersonRefused,
                StaleVersion,
                Unprocessable,
                UnsupportedType {

    /** Extension member with the present state of the resource. */
    public static final String CURRENT_STATE = "currentState";

    /** Extension member with the present version of the resource. */
    public static final String CURRENT_VERSION = "currentVersion";

    private final String code;
    private final int status;

    Refusal(String code, int status, String detail) {
        super(detail);
        this.code = code;
        this.status = status;
    }

    /** Last part of the problem's type, stable: {@code illegal-transition}. */
    public String code() {
        return code;
    }

    /** HTTP status: 400 to 499, or 503. */
    public int status() {
        return status;
    }

    /** What the caller needs beside the text to go on; empty for most. */
    public Map<String, Object> extensions() {
        return Map.of();
    }

    /** One entry for each field that was refused; empty when no field is to blame. */
    public List<Violation> violations() {
        return List.of();
    }
}
