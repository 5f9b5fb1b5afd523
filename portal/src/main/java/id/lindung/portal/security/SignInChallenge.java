package id.lindung.portal.security;

import id.lindung.portal.locale.LocalPath;
import io.netty.handler.codec.DecoderException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.resteasy.reactive.server.runtime.exceptionmappers.UnauthorizedExceptionMapper;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.net.URISyntaxException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Asks for a login. A link goes to the identity provider at once. A form does not: browsers refuse to take a form to
 * another origin ({@code form-action 'self'}) and would show nothing at all, so the reader is told what happened.
 */
class SignInChallenge {

    private final UnauthorizedExceptionMapper toProvider = new UnauthorizedExceptionMapper();

    @ServerExceptionMapper(UnauthorizedException.class)
    Uni<Response> ask(RoutingContext routing) {
        boolean form = routing.request().method().equals(HttpMethod.POST) && !ScriptRequests.isScript(routing);
        if (!form) {
            return toProvider.handle(routing);
        }
        return UnsentForm.isOurs(routing)
                ? UnsentForm.read(routing)
                        .map(SignInChallenge::unsent)
                        // Nothing a browser has written: there is nothing to give back.
                        .onFailure(DecoderException.class)
                        .recoverWithItem(() -> sessionEnded(routing))
                : Uni.createFrom().item(sessionEnded(routing));
    }

    /** What was typed comes back, to be sent again once the reader has signed in beside it. */
    private static Response unsent(UnsentForm form) {
        return Response.status(Response.Status.UNAUTHORIZED)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.unsent(form).render())
                .build();
    }

    private static Response sessionEnded(RoutingContext routing) {
        URI target = UriBuilder.fromPath(SessionResource.SESSION_ENDED)
                .queryParam("ke", LocalPath.orElse(cameFrom(routing), SessionResource.AFTER_SIGN_IN))
                .build();
        return Response.seeOther(target).build();
    }

    /** Path of the page with the form; our referrer policy sends it to ourselves. */
    private static String cameFrom(RoutingContext routing) {
        try {
            URI referrer = new URI(String.valueOf(routing.request().getHeader("Referer")));
            String query = referrer.getRawQuery() == null ? "" : "?" + referrer.getRawQuery();
            return referrer.getRawPath() + query;
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance unsent(UnsentForm form);
    }
}
