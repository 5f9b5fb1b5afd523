package id.lindung.kit.sample;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What a request knows of its token beyond the caller. */
@Path("/api/v1/samples/token")
@Authenticated
public class TokenSampleResource {

    private final JsonWebToken token;
    private final SecurityIdentity identity;

    TokenSampleResource(JsonWebToken token, SecurityIdentity identity) {
        this.token = token;
        this.identity = identity;
    }

    @GET
    public Map<String, String> get(@QueryParam("request") String request) {
        var known = new TreeMap<String, String>();
        known.put("acr", token.getClaim("acr"));
        known.put("authTime", String.valueOf((Object) token.getClaim("auth_time")));
        known.put("raw", token.getRawToken());
        RoutingContext own = identity.getAttribute(RoutingContext.class.getName());
        known.put("request", own.request().getParam("request"));
        return known;
    }
}
