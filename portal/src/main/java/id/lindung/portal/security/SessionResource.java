package id.lindung.portal.security;

import id.lindung.portal.locale.LocalPath;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Begin and end of a session; the login itself is the identity provider's. */
@Path("/")
public class SessionResource {

    /** Where a person goes who asked for nothing in particular. */
    static final String AFTER_SIGN_IN = "/dasbor";

    /** Nobody comes here without a login: asking for this page starts one, always by a link (a GET). */
    @GET
    @Path("masuk")
    @Authenticated
    public Response signIn(@QueryParam("ke") String next) {
        return Response.seeOther(LocalPath.orElse(next, AFTER_SIGN_IN)).build();
    }

    @GET
    @Path("sesi-berakhir")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance sessionEnded() {
        return Templates.sessionEnded();
    }

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance sessionEnded();
    }
}
