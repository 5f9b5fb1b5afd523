package id.lindung.portal.security;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** A request by htmx is answered 499 when the session has ended: a script cannot follow to the login page. */
@ApplicationScoped
public class ScriptRequests implements JavaScriptRequestChecker {

    @Override
    public boolean isJavaScriptRequest(RoutingContext routing) {
        return isScript(routing);
    }

    public static boolean isScript(RoutingContext routing) {
        return "true".equals(routing.request().getHeader(FragmentRequest.HEADER));
    }
}
