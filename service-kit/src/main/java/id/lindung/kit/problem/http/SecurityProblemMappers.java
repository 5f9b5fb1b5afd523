package id.lindung.kit.problem.http;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers who is not known (401) and who may not (403); both are logged (OWASP ASVS 5.0, 16.3.1 and 16.3.2). */
class SecurityProblemMappers {

    private static final Logger LOG = Logger.getLogger(SecurityProblemMappers.class);
    private static final ChallengeData BEARER = new ChallengeData(401, HttpHeaders.WWW_AUTHENTICATE, "Bearer");

    private final Problems problems;

    SecurityProblemMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Uni<Response> unauthenticated(UnauthorizedException e, RoutingContext request) {
        return challenge(request);
    }

    /** Why a token was refused would help whoever forges one, so the answer does not say it. */
    @ServerExceptionMapper
    Uni<Response> badToken(AuthenticationFailedException e, RoutingContext request) {
        LOG.info("a token was refused");
        LOG.debug("reason of the refusal", e);
        // The mechanism looks here for what a step-up needs (RFC 9470).
        HttpSecurityUtils.addAuthenticationFailureToEvent(e, request);
        return challenge(request).map(SecurityProblemMappers::namingToken);
    }

    /** RFC 6750 section 3.1; a step-up says itself what it is about. */
    private static Response namingToken(Response answer) {
        return "Bearer".equalsIgnoreCase(answer.getHeaderString(HttpHeaders.WWW_AUTHENTICATE))
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.WWW_AUTHENTICATE, null)
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                        .build()
                : answer;
    }

    @ServerExceptionMapper
    Response incomplete(AuthenticationCompletionException e) {
        LOG.info("an authentication was not completed");
        return answer(BEARER);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, RoutingContext request) {
        LOG.infof(
                "a caller without the role was refused a %s", request.request().method());
        return problems.response(HttpProblems.of(403)).build();
    }

    private Uni<Response> challenge(RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return authenticator == null
                ? Uni.createFrom().item(answer(BEARER))
                : authenticator
                        .getChallenge(request)
                        .onFailure()
                        .recoverWithItem(BEARER)
                        .map(challenge -> answer(challenge == null ? BEARER : challenge));
    }

    private Response answer(ChallengeData challenge) {
        var response = problems.response(HttpProblems.of(challenge.status));
        challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
        return response.build();
    }
}
