package id.lindung.stack.login;

import java.time.Instant;

/** An access token and when it ends. */
public record Token(String value, Instant expiresAt) {

    /** Whether it has ended at that moment. */
    public boolean expires(Instant moment) {
        return !moment.isBefore(expiresAt);
    }
}
