package id.lindung.contracts.problem;

import java.util.List;

/**
 * A problem detail (RFC 9457) as every refused request is answered.
 *
 * @param type stable URN, {@code urn:lindung:problem:<code>}; the catalogue is {@code docs/errors.md}
 * @param title short English summary of the type, the same at every occurrence
 * @param status HTTP status, 400 to 599
 * @param detail what was wrong this time and what the rule is; never an exception's message
 * @param instance the correlation id of the request as a URN, for the help desk
 * @param currentState present state of the resource where a state machine refused, else null
 * @param currentVersion present version of the resource where the caller's was stale, else null
 * @param violations one entry for each field that was refused; empty when no field is to blame
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String currentState,
        Long currentVersion,
        List<Violation> violations) {

    /** Prefix of every {@link #type()}. */
    public static final String TYPE_PREFIX = "urn:lindung:problem:";

    /** Media type of a problem (RFC 9457 section 3). */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        violations = violations == null ? List.of() : List.copyOf(violations);
    }

    /** The last part of {@link #type()}, for example {@code illegal-transition}. */
    public String code() {
        return type.startsWith(TYPE_PREFIX) ? type.substring(TYPE_PREFIX.length()) : type;
    }
}
