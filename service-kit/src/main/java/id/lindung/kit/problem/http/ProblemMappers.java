package id.lindung.kit.problem.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import id.lindung.contracts.problem.Problem;
import id.lindung.kit.problem.InvalidRequest;
import id.lindung.kit.problem.Refusal;
import io.quarkus.oidc.OIDCException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where failures become answers. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /** Headers of an answer that mean something to the caller beside the problem. */
    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.RETRY_AFTER, HttpHeaders.WWW_AUTHENTICATE);

    private static final int MAX_CAUSES = 20;

    private final Problems problems;
    private final AllowedMethods allowedMethods;

    ProblemMappers(Problems problems, AllowedMethods allowedMethods) {
        this.problems = problems;
        this.allowedMethods = allowedMethods;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        return answer(Problems.of(refusal)).build();
    }

    /** Named beside its superclass because Quarkus brings its own mapper for it. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return answer(JsonProblems.of(e)).build();
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException e) {
        return answer(JsonProblems.of(e)).build();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        if (e.getConstraintViolations().stream().anyMatch(ViolationPointers::isAboutResult)) {
            return unexpected(e);
        }
        var violations = e.getConstraintViolations().stream()
                .map(ViolationPointers::of)
                .sorted(java.util.Comparator.comparing(id.lindung.contracts.problem.Violation::pointer))
                .toList();
        return answer(Problems.of(new InvalidRequest(violations))).build();
    }

    @ServerExceptionMapper
    Response ofFramework(WebApplicationException e, UriInfo uri, Request request) {
        var known = causes(e)
                .map(ProblemMappers::causeInRequest)
                .flatMap(Optional::stream)
                .findFirst();
        if (known.isPresent()) {
            return answer(known.get()).build();
        }
        if (e.getResponse().getStatus() >= 500) {
            return unexpected(e);
        }
        var response = answer(
                e instanceof NotSupportedException
                        ? HttpProblems.unsupported(allowedMethods.typesAt(uri.getPath(), request.getMethod()))
                        : HttpProblems.of(e.getResponse().getStatus()));
        if (e instanceof NotAllowedException) {
            response.header(HttpHeaders.ALLOW, allowedMethods.at(uri.getPath()));
        }
        for (var header : KEPT_HEADERS) {
            Optional.ofNullable(e.getResponse().getHeaderString(header))
                    .ifPresent(value -> response.header(header, value));
        }
        return response.build();
    }

    /** The commit of a transaction wraps what went wrong, so the causes are asked before it is called our fault. */
    @ServerExceptionMapper
    Response other(Throwable e) {
        return causes(e)
                .map(ProblemMappers::knownCause)
                .flatMap(Optional::stream)
                .findFirst()
                .map(problem -> {
                    if (problem.status() == 503) {
                        LOG.warnf("cannot work at the moment: %s", e);
                    }
                    LOG.debug("refused by a cause", e);
                    return answer(problem).build();
                })
                .orElseGet(() -> unexpected(e));
    }

    /** Only the framework reads what the caller has sent: other JSON that cannot be read is our own, from the database. */
    private static Optional<Problem> causeInRequest(Throwable cause) {
        return cause instanceof JsonProcessingException json ? Optional.of(JsonProblems.of(json)) : knownCause(cause);
    }

    private static Optional<Problem> knownCause(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return Optional.of(Problems.of(refusal));
        }
        if (cause instanceof OIDCException || isFullDisk(cause)) {
            return Optional.of(HttpProblems.unavailable());
        }
        return DatabaseRefusals.of(cause);
    }

    /** As where the database has no room on the same disk. Java tells it by words of the operating system alone. */
    private static boolean isFullDisk(Throwable cause) {
        return cause instanceof IOException
                && String.valueOf(cause.getMessage()).matches(".*(No space left on device|Disk quota exceeded)");
    }

    private Response unexpected(Throwable e) {
        var incident = UUID.randomUUID();
        LOG.errorf(e, "incident %s", incident);
        return answer(Problems.of("internal", 500, "Something went wrong here; it is recorded as " + incident + "."))
                .build();
    }

    private Response.ResponseBuilder answer(Problem problem) {
        var response = problems.response(problem);
        return switch (problem.status()) {
            case 503 -> response.header(HttpHeaders.RETRY_AFTER, 5);
            // The rest of the body is not read, so nothing more can come on this connection.
            case 408, 413 -> response.header("Connection", "close");
            default -> response;
        };
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(MAX_CAUSES);
    }
}
