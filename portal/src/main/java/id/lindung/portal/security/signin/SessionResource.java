package id.lindung.portal.security.signin;

import id.lindung.portal.locale.LocalPath;
import id.lindung.portal.security.EndedSession;
import id.lindung.portal.security.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;

/** Begin and end of a session; the login itself is the identity provider's. */
@Path("/")
public class SessionResource {

    private static final String DASHBOARD = "/dasbor";

    /** Where those go to whom the services open no case: the dashboard would only refuse them. */
    private static final String WITHOUT_CASES = "/";

    private final SecurityIdentity identity;

    SessionResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Nobody comes here without a login: asking for this page starts one, always by a link (a GET). */
    @GET
    @Path("masuk")
    @Authenticated
    public Response signIn(
            @QueryParam("ke") String next, @QueryParam(WantedAddress.PARAMETER) String wanted, RoutingContext routing) {
        String address = WantedAddress.of(routing, wanted).orElse(next);
        return Response.seeOther(LocalPath.orElse(address, landing())).build();
    }

    private String landing() {
        return Role.readCases(Role.among(identity.getRoles())) ? DASHBOARD : WITHOUT_CASES;
    }

    @GET
    @Path(EndedSession.ADDRESS)
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance sessionEnded(@QueryParam("ke") String next) {
        URI signIn = UriBuilder.fromPath("/masuk")
                .queryParam("ke", LocalPath.orElse(next, EndedSession.AFTER_SIGN_IN))
                .build();
        return Templates.sessionEnded(signIn.toString());
    }

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance sessionEnded(String signIn);
    }
}
