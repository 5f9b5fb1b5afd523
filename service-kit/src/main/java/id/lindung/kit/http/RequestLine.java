package id.lindung.kit.http;

import id.lindung.kit.http.body.EarlyRefusal;
import id.lindung.kit.problem.http.HttpProblems;
import id.lindung.kit.problem.http.Problems;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses what stands before the body, with a problem. The server itself, which would close the connection or answer
 * without a word, is given limits far above these.
 */
@Singleton
class RequestLine {

    /** After the correlation id (1000), before who asks is looked at (200). */
    private static final int FILTER_PRIORITY = 900;

    /** What proxies on the way are known to let through; the longest address of ours, a search, is half of it. */
    private static final int LONGEST_ADDRESS = 8_000;

    /** An access token of every role is a quarter of it. */
    private static final int LONGEST_HEADERS = 16_000;

    private final EarlyRefusal early;

    RequestLine(EarlyRefusal early) {
        this.early = early;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FILTER_PRIORITY);
    }

    private void check(RoutingContext request) {
        var fault = Framing.fault(request.request());
        if (fault.isPresent()) {
            early.refuseAndClose(request, Problems.of(fault.get()));
        } else if (request.request().uri().length() > LONGEST_ADDRESS) {
            early.refuse(request, HttpProblems.of(414));
        } else if (headersOf(request) > LONGEST_HEADERS) {
            early.refuse(request, HttpProblems.of(431));
        } else {
            // Our words are the same for everybody; the framework would choose them, and stumble over what is
            // malformed.
            request.request().headers().remove(HttpHeaders.ACCEPT_LANGUAGE);
            request.next();
        }
    }

    private static int headersOf(RoutingContext request) {
        return request.request().headers().entries().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length())
                .sum();
    }
}
