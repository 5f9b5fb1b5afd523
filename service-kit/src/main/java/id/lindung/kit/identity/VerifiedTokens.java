package id.lindung.kit.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import id.lindung.contracts.hash.Sha256;
import io.quarkus.security.identity.SecurityIdentity;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whom the tokens name that were found genuine within the last second. What is asked for is the digest of the whole
 * token, signature included: a token that differs in one character is another token.
 */
final class VerifiedTokens {

    /** Long enough for the many requests of a machine, too short to matter where a key is withdrawn. */
    private static final Duration REMEMBERED = Duration.ofSeconds(1);

    /** So many accounts do not come within one second; some 10 KB each. */
    private static final int MOST = 1_000;

    private final Cache<String, SecurityIdentity> identities;
    private final Clock clock;

    /**
     * @param nanoTime as {@link System#nanoTime}
     * @param clock the one that tokens are verified by
     */
    VerifiedTokens(LongSupplier nanoTime, Clock clock) {
        this.identities = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                // Removes tokens also without further requests, so that they stay in memory no longer than needed.
                .scheduler(Scheduler.systemScheduler())
                .ticker(nanoTime::getAsLong)
                .build();
        this.clock = clock;
    }

    /** Empty if the token is unknown, was verified longer ago or has expired: the caller must verify it again. */
    Optional<SecurityIdentity> find(String token) {
        return Optional.ofNullable(identities.getIfPresent(Sha256.of(token))).filter(this::hasNotEnded);
    }

    /** @param identity what the verification of the token gave; kept only if it says when the token ends */
    void remember(String token, SecurityIdentity identity) {
        if (hasNotEnded(identity)) {
            identities.put(Sha256.of(token), identity);
        }
    }

    /** RFC 7519 section 4.1.4: on or after that moment it is not accepted. */
    private boolean hasNotEnded(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && clock.instant().getEpochSecond() < token.getExpirationTime();
    }
}
