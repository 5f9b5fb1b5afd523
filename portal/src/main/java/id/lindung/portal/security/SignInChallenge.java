package id.lindung.portal.security;

import io.quarkus.resteasy.reactive.server.runtime.exceptionmappers.UnauthorizedExceptionMapper;
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

    SignInChallenge(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /** Somebody without a session asks for what needs one. */
    @ServerExceptionMapper(UnauthorizedException.class)
    Uni<Response> ask(RoutingContext routing) {
        return EndedSession.isForm(routing) ? EndedSession.answerUnread(routing) : toProvider.handle(routing);
    }

    /**
     * The session itself is refused, because it was ended or could not be renewed. That comes out before any page is
     * looked for, and the way to the login stands in the answer already.
     */
    @ServerExceptionMapper(AuthenticationFailedException.class)
    Uni<Response> askAgain(RoutingContext routing) {
        // The page and its headers ask who the reader is: from here on, nobody is signed in.
        identities.setIdentity(
                QuarkusSecurityIdentity.builder().setAnonymous(true).build());
        if (EndedSession.isForm(routing)) {
            routing.response().headers().remove(HttpHeaders.LOCATION);
            return EndedSession.answerUnread(routing);
        }
        return Uni.createFrom()
                .item(Response.status(routing.response().getStatusCode()).build());
    }
}
