package id.lindung.kit.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How many requests are taken. Each instance counts for itself, so that several together take as many times more; what
 * has to hold for all of them together belongs into the gateway.
 */
@ConfigMapping(prefix = "lindung.rate-limit")
interface RateLimitConfig {

    /** Of one account, in the long run. A platform's eight connections send 130 full batches a second on two cores. */
    @WithDefault("500")
    int callerPerSecond();

    /** Of one account, at once: what a machine catches up on after an hour without network. */
    @WithDefault("1500")
    int callerBurst();

    /** Of one address, without a valid token: the portal asks for its public pages from a single one. */
    @WithDefault("100")
    int addressPerSecond();

    /** Of one address, at once. */
    @WithDefault("400")
    int addressBurst();

    /** Accounts and addresses that are counted at the same time, some 100 bytes each; the idlest are forgotten first. */
    @WithDefault("100000")
    int remembered();
}
