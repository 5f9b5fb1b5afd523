package id.lindung.kit.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens as Keycloak would make them, and some it never would. */
public final class Tokens {

    /** Issuer the service trusts. */
    public static final String ISSUER = "https://issuer.test/realms/lindung";

    private Tokens() {}

    public static String official(String subject, String... roles) {
        return sign(claims(subject, roles));
    }

    public static String ofPlatform(String platform, String subject, String... roles) {
        return sign(claims(subject, roles).claim("platform", platform));
    }

    public static String expired() {
        return sign(claims("late", "OFFICER")
                .issuedAt(Instant.now().minus(Duration.ofHours(2)))
                .expiresAt(Instant.now().minus(Duration.ofHours(1))));
    }

    public static String forAnotherAudience() {
        return sign(claims("lost", "OFFICER").audience("another-api"));
    }

    public static String withoutAudience() {
        return sign(Jwt.issuer(ISSUER)
                .subject("lost")
                .claim("realm_access", Map.of("roles", List.of("OFFICER")))
                .expiresIn(Duration.ofMinutes(5)));
    }

    public static String fromAnotherIssuer() {
        return sign(claims("stranger", "OFFICER").issuer("https://elsewhere.test"));
    }

    /** Builds any token; see {@link #sign}. */
    public static JwtClaimsBuilder claims(String subject, String... roles) {
        return Jwt.issuer(ISSUER)
                .subject(subject)
                .preferredUserName(subject)
                .audience("lindung-api")
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .expiresIn(Duration.ofMinutes(5));
    }

    public static String sign(JwtClaimsBuilder claims) {
        return claims.jws()
                .algorithm(io.smallrye.jwt.algorithm.SignatureAlgorithm.RS256)
                .sign(key());
    }

    private static PrivateKey key() {
        try {
            var encoded = ConfigProvider.getConfig().getValue("test.signing-key", String.class);
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
