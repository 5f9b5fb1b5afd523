package id.lindung.kit.http.body;

import id.lindung.contracts.problem.Problem;
import id.lindung.kit.problem.http.Problems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Refuses a request before a resource is chosen and before its body is read. */
@Singleton
public class EarlyRefusal {

    private final Problems problems;

    EarlyRefusal(Problems problems) {
        this.problems = problems;
    }

    /** Keeps the connection open; the rest of the request is dropped (see {@link Linger}). */
    public void refuse(RoutingContext request, Problem problem) {
        prepared(request, problem).end(problems.json(problem));
    }

    /** Closes the connection when the rest of the request has come and was dropped; see {@link Linger}. */
    void refuseAsLast(RoutingContext request, Problem problem) {
        prepared(request, problem)
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(problems.json(problem));
    }

    /** Closes the connection at once: where its body ends is not known, or it has had its time. */
    public void refuseAndClose(RoutingContext request, Problem problem) {
        prepared(request, problem)
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .endHandler(done -> Linger.hangUp(request.request()))
                .end(problems.json(problem));
    }

    private static HttpServerResponse prepared(RoutingContext request, Problem problem) {
        return request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
    }
}
