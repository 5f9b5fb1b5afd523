package id.lindung.kit.http;

import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.PreconditionRequired;
import java.util.regex.Pattern;

/** The version a caller has read, from its If-Match header (RFC 9110 section 13.1.1). */
public final class IfMatch {

    /** A gateway that compresses turns a strong tag into a weak one, so both are taken. */
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:-[0-9a-f]{16})?\"");

    /** The caller has said that any version will do. */
    public static final long ANY = -1;

    private IfMatch() {}

    /**
     * @return the version, or {@link #ANY} for {@code *}
     * @throws PreconditionRequired if the header is missing
     * @throws InvalidRequest if it is not one entity tag of this service
     */
    public static long require(String header) {
        if (header == null || header.isBlank()) {
            throw new PreconditionRequired();
        }
        if (header.strip().equals("*")) {
            return ANY;
        }
        var matcher = VERSION.matcher(header.strip());
        if (!matcher.matches()) {
            throw InvalidRequest.of("header:If-Match", "entity-tag", "must be one ETag as it was sent, such as \"3\"");
        }
        return Long.parseLong(matcher.group(1));
    }
}
