package id.lindung.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads a verified token. */
final class TokenClaims {

    private static final String PLATFORM = "platform";

    /** Attribute of an identity: what {@link #callerOf} found in its token, empty included. */
    static final String CALLER = Caller.class.getName();

    private TokenClaims() {}

    /** Empty if the identity does not come from a token with issuer and subject, or if a claim has the wrong type. */
    static Optional<Caller> callerOf(SecurityIdentity identity) {
        Optional<Caller> known = identity.getAttribute(CALLER);
        return known == null ? read(identity) : known;
    }

    private static Optional<Caller> read(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)
                || token.getIssuer() == null
                || token.getSubject() == null) {
            return Optional.empty();
        }
        Object platform = token.getClaim(PLATFORM);
        if (platform != null && !(platform instanceof String)) {
            return Optional.empty();
        }
        var roles = identity.getRoles().stream().filter(Roles::known).collect(Collectors.toSet());
        return Optional.of(new Caller(
                token.getIssuer(), token.getSubject(), token.getName(), roles, Optional.ofNullable((String) platform)));
    }
}
