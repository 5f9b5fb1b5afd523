package id.lindung.kit.http;

import id.lindung.contracts.problem.Problem;
import id.lindung.kit.problem.http.Problems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Answers a problem at the door, before a resource is looked for and the body is read. */
@Singleton
public class DoorAnswer {

    private final Problems problems;

    DoorAnswer(Problems problems) {
        this.problems = problems;
    }

    /** The connection goes on: what the caller has still to send is let in and dropped. */
    public void refuse(RoutingContext request, Problem problem) {
        request.request().resume();
        prepared(request, problem).end(problems.json(problem));
    }

    /** For a body that is too long to be let in only to be dropped. */
    void refuseAndClose(RoutingContext request, Problem problem) {
        var connection = request.request().connection();
        prepared(request, problem)
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .endHandler(done -> connection.close())
                .end(problems.json(problem));
    }

    private static HttpServerResponse prepared(RoutingContext request, Problem problem) {
        return request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
    }
}
