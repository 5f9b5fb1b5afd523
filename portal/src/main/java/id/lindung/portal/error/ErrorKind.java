package id.lindung.portal.error;

/** The kinds of failure that a person is told apart. */
public enum ErrorKind {
    MALFORMED(400),
    FORBIDDEN(403),
    MISSING(404),
    CHANGED(409),
    GONE(410),
    TOOLARGE(413),
    TOOMANY(429),
    BROKEN(500),
    AWAY(503);

    private final int status;

    ErrorKind(int status) {
        this.status = status;
    }

    /** The kind that says best what an HTTP status of 400 or more means for the reader. */
    public static ErrorKind of(int status) {
        for (ErrorKind kind : values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return switch (status) {
            case 401 -> FORBIDDEN;
            case 405 -> MISSING;
            case 412 -> CHANGED;
            case 502, 504 -> AWAY;
            default -> status < 500 ? MALFORMED : BROKEN;
        };
    }
}
