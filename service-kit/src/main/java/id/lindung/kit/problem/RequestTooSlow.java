package id.lindung.kit.problem;

import java.time.Duration;

/** The body took longer to come than this operation waits. */
public final class RequestTooSlow extends Refusal {

    public RequestTooSlow(Duration limit) {
        super("request-too-slow", 408, "The body has to come within " + limit.toSeconds() + " seconds.");
    }
}
