package id.lindung.kit.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.time.Duration;
import java.util.Map;

/** A service that takes few requests and has little time for each. */
public final class TightLimits implements QuarkusTestProfile {

    /** Requests at once, of an account and of an address; one more each second. */
    public static final int BURST = 5;

    /** What work has that is given no time of its own. */
    public static final Duration TRANSACTION = Duration.ofSeconds(2);

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "lindung.rate-limit.caller-per-second",
                "1",
                "lindung.rate-limit.caller-burst",
                String.valueOf(BURST),
                "lindung.rate-limit.address-per-second",
                "1",
                "lindung.rate-limit.address-burst",
                String.valueOf(BURST),
                "quarkus.transaction-manager.default-transaction-timeout",
                TRANSACTION.toSeconds() + "s");
    }
}
