package id.lindung.portal.security.signin;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Bounds each call to the identity provider: one that takes the connection and never answers would hold the reader. */
@Singleton
@Unremovable
class ProviderCalls implements OidcRequestFilter {

    private static final int MAX_CAUSES = 20;

    private final Duration longest;

    ProviderCalls(@ConfigProperty(name = "lindung.identity.provider-timeout", defaultValue = "3s") Duration longest) {
        this.longest = longest;
    }

    @Override
    public void filter(OidcRequestContext call) {
        call.request().timeout(longest.toMillis());
    }

    /**
     * Whether it failed because the provider did not answer; that it refuses is an answer. A call that ran out of time
     * has no cause, for which the framework looks without a doubt: a null pointer is what comes of it.
     */
    static boolean isUnanswered(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MAX_CAUSES)
                .anyMatch(cause -> cause instanceof TimeoutException
                        || cause instanceof IOException
                        || cause instanceof NullPointerException);
    }
}
