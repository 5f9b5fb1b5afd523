package id.lindung.portal.security.signin;

import id.lindung.portal.security.EndedSession;
import id.lindung.portal.security.ScriptRequests;
import id.lindung.portal.security.UnsentPages;
import io.quarkus.resteasy.reactive.server.runtime.exceptionmappers.UnauthorizedExceptionMapper;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Asks for a login. A link goes to the identity provider at once. A form does not: browsers refuse to take a form to
 * another origin ({@code form-action 'self'}) and would show nothing at all, so the reader is told what happened.
 */
class SignInChallenge {

    private final UnauthorizedExceptionMapper toProvider = new UnauthorizedExceptionMapper();
    private final CurrentIdentityAssociation identities;
    private final WantedAddress wanted;
    private final UnsentPages pages;

    SignInChallenge(CurrentIdentityAssociation identities, WantedAddress wanted, UnsentPages pages) {
        this.identities = identities;
        this.wanted = wanted;
        this.pages = pages;
    }

    /** Somebody without a session asks for what needs one. */
    @ServerExceptionMapper(UnauthorizedException.class)
    Uni<Response> ask(RoutingContext routing) {
        if (EndedSession.isForm(routing)) {
            return EndedSession.answerUnread(routing);
        }
        return isKept(routing) ? Uni.createFrom().item(wanted.kept(routing)) : toProvider.handle(routing);
    }

    /**
     * The session itself is refused, because it was ended or could not be renewed. That comes out before any page is
     * looked for, and the way to the login stands in the answer already.
     */
    @ServerExceptionMapper(AuthenticationFailedException.class)
    Uni<Response> askAgain(AuthenticationFailedException failure, RoutingContext routing) {
        signNobodyIn();
        if (ProviderCalls.isUnanswered(failure)) {
            return ProviderAway.answer(routing, pages);
        }
        if (EndedSession.isForm(routing)) {
            routing.response().headers().remove(HttpHeaders.LOCATION);
            return EndedSession.answerUnread(routing);
        }
        if (isKept(routing)) {
            routing.response().headers().remove(HttpHeaders.LOCATION);
            return Uni.createFrom().item(wanted.kept(routing));
        }
        return Uni.createFrom()
                .item(Response.status(routing.response().getStatusCode()).build());
    }

    /** The way back from the login came to nothing. */
    @ServerExceptionMapper(AuthenticationCompletionException.class)
    Uni<Response> incomplete(AuthenticationCompletionException failure, RoutingContext routing) {
        signNobodyIn();
        if (ProviderCalls.isUnanswered(failure)) {
            return ProviderAway.answer(routing, pages);
        }
        // Elsewhere it is the session that cannot be read, and a page about it would meet it again.
        boolean isWayBack = routing.normalizedPath().equals(WantedAddress.COOKIE_PATH);
        return Uni.createFrom()
                .item(
                        isWayBack
                                ? EndedSession.failedSignIn()
                                : Response.status(Response.Status.UNAUTHORIZED).build());
    }

    /** The page and its headers ask who the reader is. */
    private void signNobodyIn() {
        identities.setIdentity(
                QuarkusSecurityIdentity.builder().setAnonymous(true).build());
    }

    private static boolean isKept(RoutingContext routing) {
        return WantedAddress.isLong(routing) && !ScriptRequests.isScript(routing);
    }
}
