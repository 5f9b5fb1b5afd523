package id.lindung.kit.limit;

import id.lindung.kit.http.body.EarlyRefusal;
import id.lindung.kit.problem.http.HttpProblems;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Keeps one caller from taking the service away from the others: each account has its allowance, and so has each
 * address that shows no valid token. Refused before a body is read.
 */
@Singleton
class RateLimit {

    /** After authentication has been prepared (200), before anything is decided by it (100). */
    private static final int FILTER_PRIORITY = 150;

    private final IdentityProviderManager identities;
    private final EarlyRefusal early;
    private final Allowance ofCallers;
    private final Allowance ofAddresses;
    private final String callerLimit;
    private final String addressLimit;

    RateLimit(IdentityProviderManager identities, EarlyRefusal early, RateLimitConfig config) {
        this.identities = identities;
        this.early = early;
        this.ofCallers =
                new Allowance(config.callerPerSecond(), config.callerBurst(), config.remembered(), System::nanoTime);
        this.ofAddresses =
                new Allowance(config.addressPerSecond(), config.addressBurst(), config.remembered(), System::nanoTime);
        this.callerLimit = limit("One account", config.callerPerSecond(), config.callerBurst());
        this.addressLimit =
                limit("One address without a valid token", config.addressPerSecond(), config.addressBurst());
    }

    private static String limit(String who, int perSecond, int burst) {
        return who + " may send " + perSecond + " requests a second, " + burst + " at once; see Retry-After.";
    }

    void register(@Observes Filters filters) {
        filters.register(this::count, FILTER_PRIORITY);
    }

    /** A token that is refused counts as none; the refusal itself is told where all of them are. */
    private void count(RoutingContext request) {
        // It would answer the refused token itself, in its own way, as soon as anybody looks at it.
        request.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        QuarkusHttpUser.getSecurityIdentity(request, identities)
                .subscribe()
                .with(
                        identity -> {
                            if (identity.getPrincipal() instanceof JsonWebToken token) {
                                proceed(
                                        request,
                                        ofCallers.take(token.getIssuer() + " " + token.getSubject()),
                                        callerLimit);
                            } else {
                                proceedByAddress(request);
                            }
                        },
                        refused -> proceedByAddress(request));
    }

    private void proceedByAddress(RoutingContext request) {
        var address = request.request().remoteAddress();
        var missing = ofAddresses.take(address == null ? "unknown" : String.valueOf(address.hostAddress()));
        proceed(request, missing, addressLimit);
    }

    private void proceed(RoutingContext request, Duration missing, String limit) {
        if (missing.isZero()) {
            request.next();
            return;
        }
        request.response()
                .putHeader(
                        HttpHeaders.RETRY_AFTER,
                        Long.toString(missing.plusMillis(999).toSeconds()));
        early.refuse(request, HttpProblems.tooManyRequests(limit));
    }
}
