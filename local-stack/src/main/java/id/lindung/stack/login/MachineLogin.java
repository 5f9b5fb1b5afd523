package id.lindung.stack.login;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;

/** The login of a platform's machine: client credentials. */
public final class MachineLogin {

    private final URI issuer;

    public MachineLogin(URI issuer) {
        this.issuer = issuer;
    }

    /** @throws LoginRefused when the secret is wrong or the client may not do this */
    public Token login(String client, String secret) {
        try {
            return TokenEndpoint.ask(
                    HttpClient.newHttpClient(),
                    issuer,
                    Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
        } catch (IOException e) {
            throw new LoginRefused("Keycloak does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoginRefused("interrupted", e);
        }
    }
}
