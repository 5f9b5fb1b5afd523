package id.lindung.kit.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a request can be repeated. */
@ConfigMapping(prefix = "lindung.idempotency")
interface IdempotencyConfig {

    /** Longer than any client's queue of retries. */
    @WithDefault("P7D")
    Duration keep();
}
