package id.lindung.portal.security.signin;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Ends a session, here and at the identity provider, by a form: a link could be put into anybody's page. The provider is
 * told by us, because browsers do not take a form to another origin ({@code form-action 'self'}).
 */
@Path("/keluar")
@Authenticated
public class SignOutResource {

    private static final Logger LOG = Logger.getLogger(SignOutResource.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final OidcSession session;
    private final OidcConfigurationMetadata provider;
    private final RefreshToken refreshToken;
    private final String clientId;
    private final String clientSecret;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    SignOutResource(
            OidcSession session,
            OidcConfigurationMetadata provider,
            RefreshToken refreshToken,
            @ConfigProperty(name = "quarkus.oidc.client-id") String clientId,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") String clientSecret) {
        this.session = session;
        this.provider = provider;
        this.refreshToken = refreshToken;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance ask() {
        return Templates.signOut();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut() {
        String token = refreshToken.getToken();
        boolean ended = token == null || endAtProvider(token);
        session.logout().await().atMost(PATIENCE);
        // Who is told that all has ended may leave the machine to somebody else.
        return ended
                ? Response.seeOther(URI.create("/")).build()
                : Response.status(Response.Status.SERVICE_UNAVAILABLE).build();
    }

    private boolean endAtProvider(String token) {
        var form = Map.of("client_id", clientId, "client_secret", clientSecret, "refresh_token", token);
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(provider.getEndSessionUri()))
                .timeout(PATIENCE)
                .header("Content-Type", MediaType.APPLICATION_FORM_URLENCODED)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            // 400: the session had ended there before.
            return status / 100 == 2 || status == 400;
        } catch (IOException e) {
            LOG.warnf("the identity provider could not be told of a sign-out: %s", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance signOut();
    }
}
