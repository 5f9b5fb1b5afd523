package id.lindung.portal.client;

import id.lindung.portal.trace.Correlation;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Passes the reader's access token and the correlation id on. A reader without a token reads what is public. */
@ApplicationScoped
public class BearerToken implements ClientRequestFilter {

    private final SecurityIdentity identity;

    BearerToken(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public void filter(ClientRequestContext request) {
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        if (token != null) {
            request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token.getToken());
        }
        request.getHeaders().putSingle(Correlation.HEADER, Correlation.id());
    }
}
