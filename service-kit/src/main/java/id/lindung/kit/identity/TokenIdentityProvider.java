package id.lindung.kit.identity;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Verifies a bearer token once a second and not for each request, because signature and claims were more than a third
 * of the cost of a list. Quarkus still verifies; this class remembers for one second which tokens were good.
 *
 * <p>A token is accepted for at most one second longer. Keycloak is not asked for each request, so a session that ends
 * or a role that is removed has always been noticed only when the token expires ({@code exp}, five minutes); the
 * expiry is checked within that second, too. A key that Keycloak withdraws is accepted for one more second.
 *
 * <p>Every request still gets its roles checked by {@link CoherentRoles}, and the claims as they stand in the token,
 * {@code acr} and {@code auth_time} among them.
 */
@Singleton
class TokenIdentityProvider implements IdentityProvider<TokenAuthenticationRequest> {

    private static final String REQUEST = RoutingContext.class.getName();

    private final OidcIdentityProvider verifier;
    private final KeyLookup keys;
    private final VerifiedTokens verified = new VerifiedTokens(System::nanoTime, Clock.systemUTC());

    TokenIdentityProvider(
            OidcIdentityProvider verifier,
            @ConfigProperty(name = "quarkus.oidc.token.forced-jwk-refresh-interval") Duration pause) {
        this.verifier = verifier;
        this.keys = new KeyLookup(pause);
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before the one of Quarkus. */
    @Override
    public int priority() {
        return verifier.priority() + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!(request.getToken() instanceof AccessTokenCredential credential)) {
            return verifier.authenticate(request, context);
        }
        var token = credential.getToken();
        return verified.find(token)
                .map(known -> Uni.createFrom()
                        .item(of(
                                known,
                                HttpSecurityUtils.getRoutingContextAttribute(request),
                                TokenClaims.callerOf(known))))
                .orElseGet(() -> keys.verify(token, () -> verifier.authenticate(request, context))
                        .invoke(identity -> remember(token, identity)));
    }

    /** A token bound to a key or a certificate (RFC 7800) is worth something only with what the sender shows each time. */
    private void remember(String token, SecurityIdentity identity) {
        if (identity != null
                && identity.getPrincipal() instanceof JsonWebToken claims
                && !claims.containsClaim("cnf")) {
            // The library throws and catches an exception for each claim of ours that it does not know.
            var caller = TokenClaims.callerOf(identity);
            verified.remember(token, of(identity, null, caller));
        }
    }

    /** The same identity in another request, or in none: it would keep its first one in memory. */
    private static SecurityIdentity of(SecurityIdentity identity, RoutingContext request, Optional<Caller> caller) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addRoles(identity.getRoles())
                .addPermissions(identity.getPermissions())
                .addAttributes(identity.getAttributes())
                .addAttribute(REQUEST, request)
                .addAttribute(TokenClaims.CALLER, caller)
                .build();
    }
}
