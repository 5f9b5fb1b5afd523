package id.lindung.kit.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Lets one request at a time ask the provider for a key that is not known yet, because a token that names one costs nothing
 * to make. Others that name such a key wait for its answer and then look among the keys that came; tokens of known keys
 * wait for nobody.
 */
final class KeyLookup {

    /** So many keys a provider never has at a time; only a token that was found genuine brings one in. */
    private static final int MOST_KEYS = 100;

    private final Cache<String, Boolean> known =
            Caffeine.newBuilder().maximumSize(MOST_KEYS).build();
    private final Duration pause;
    private Uni<SecurityIdentity> running;
    private volatile long awayUntil = System.nanoTime();

    /** @param pause for which Quarkus does not ask again after it has asked */
    KeyLookup(Duration pause) {
        this.pause = pause;
    }

    /**
     * @param verification verifies the token, and asks the provider if its key is not among those at hand
     * @return fails with {@link OIDCException} where the provider did not answer, so that nobody can tell
     */
    Uni<SecurityIdentity> verify(String token, Supplier<Uni<SecurityIdentity>> verification) {
        var key = keyOf(token);
        return known.getIfPresent(key) != null
                ? verification.get().onFailure(ProviderCalls::isUnanswered).transform(KeyLookup::unanswered)
                : askOnce(key, verification);
    }

    private synchronized Uni<SecurityIdentity> askOnce(String key, Supplier<Uni<SecurityIdentity>> verification) {
        if (running != null) {
            return running.emitOn(here())
                    .onItemOrFailure()
                    .transformToUni((other, refused) -> isAway()
                            ? Uni.createFrom().failure(unanswered(refused))
                            : verification.get().invoke(genuine -> known.put(key, true)));
        }
        running = verification
                .get()
                .invoke(genuine -> known.put(key, true))
                .onFailure(ProviderCalls::isUnanswered)
                .invoke(() -> awayUntil = System.nanoTime() + pause.toNanos())
                .onFailure(failure -> isAway())
                .transform(KeyLookup::unanswered)
                .onTermination()
                .invoke(this::end)
                .memoize()
                .indefinitely();
        return running;
    }

    private synchronized void end() {
        running = null;
    }

    /** Whether the keys that came last may not be all there are. */
    private boolean isAway() {
        return System.nanoTime() - awayUntil < 0;
    }

    private static OIDCException unanswered(Throwable cause) {
        return new OIDCException("the identity provider does not answer", cause);
    }

    /** Another request's answer comes on its thread; this one goes on where it belongs. */
    private static Executor here() {
        var context = Vertx.currentContext();
        return context == null ? Runnable::run : task -> context.runOnContext(started -> task.run());
    }

    /** What the token names in its header; empty where it names none or has no header that can be read. */
    private static String keyOf(String token) {
        try {
            var header = Base64.getUrlDecoder().decode(token.substring(0, Math.max(0, token.indexOf('.'))));
            var key = new JsonObject(new String(header, StandardCharsets.UTF_8)).getValue("kid");
            return key instanceof String name ? name : "";
        } catch (IllegalArgumentException | DecodeException e) {
            return "";
        }
    }
}
