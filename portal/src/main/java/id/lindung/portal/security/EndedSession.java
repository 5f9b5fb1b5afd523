package id.lindung.portal.security;

import id.lindung.portal.locale.LocalPath;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.net.URISyntaxException;

/** What is answered when the session has ended: nothing that was typed is lost, and the way back is kept. */
public final class EndedSession {

    /** Of the page that tells it, where no form can be given back. */
    public static final String ADDRESS = "/sesi-berakhir";

    /** Where a person goes who asked for nothing in particular: only the sign-in knows which page that is. */
    public static final String AFTER_SIGN_IN = "/masuk";

    /** The status that scripts are answered with, as the sign-in does. */
    private static final int FOR_SCRIPTS = 499;

    private EndedSession() {}

    /** For a request that was admitted, and whose token a service found to have run out. */
    public static Response answer(RoutingContext routing) {
        if (ScriptRequests.isScript(routing)) {
            return Response.status(FOR_SCRIPTS).build();
        }
        return UnsentForm.isOurs(routing)
                ? UnsentForm.taken(routing).map(EndedSession::unsent).orElseGet(() -> explained(routing))
                : explained(routing);
    }

    /** For a form that was refused before its body was read. */
    public static Uni<Response> answerUnread(RoutingContext routing) {
        return UnsentForm.isOurs(routing)
                ? UnsentForm.read(routing)
                        .map(read -> read.map(EndedSession::unsent).orElseGet(() -> explained(routing)))
                : Uni.createFrom().item(explained(routing));
    }

    /** For a sign-in that came to nothing: from there it is begun again. */
    public static Response failedSignIn() {
        return Response.seeOther(URI.create(ADDRESS)).build();
    }

    public static boolean isForm(RoutingContext routing) {
        return routing.request().method().equals(HttpMethod.POST) && !ScriptRequests.isScript(routing);
    }

    /** What was typed comes back, to be sent again once the reader has signed in beside it. */
    private static Response unsent(UnsentForm form) {
        return UnsentForm.page(Response.Status.UNAUTHORIZED.getStatusCode(), Templates.unsent(form));
    }

    private static Response explained(RoutingContext routing) {
        String back = isForm(routing) ? cameFrom(routing) : routing.request().uri();
        URI target = UriBuilder.fromPath(ADDRESS)
                .queryParam("ke", LocalPath.orElse(back, AFTER_SIGN_IN))
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
