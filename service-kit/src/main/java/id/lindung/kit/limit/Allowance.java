package id.lindung.kit.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * A token bucket for each of many, written as the generic cell rate algorithm (ITU-T I.371). It keeps only the time
 * at which a bucket will be full again, and nothing for a full bucket.
 */
final class Allowance {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final long interval;
    private final long tolerance;
    private final LongSupplier nanoTime;
    private final Cache<String, AtomicLong> fullAgain;

    /**
     * @param perSecond requests a second in the long run, 1 or more
     * @param burst requests at once
     * @param remembered the most buckets that are kept
     * @param nanoTime as {@link System#nanoTime}
     */
    Allowance(int perSecond, int burst, int remembered, LongSupplier nanoTime) {
        this.interval = SECOND / perSecond;
        this.tolerance = interval * burst;
        this.nanoTime = nanoTime;
        this.fullAgain = Caffeine.newBuilder()
                .maximumSize(remembered)
                .expireAfterAccess(Duration.ofNanos(tolerance))
                .ticker(nanoTime::getAsLong)
                .build();
    }

    /** @return zero if there was a token, otherwise the time until there is one */
    Duration take(String who) {
        var now = nanoTime.getAsLong();
        var full = fullAgain.get(who, unknown -> new AtomicLong(now));
        while (true) {
            var before = full.get();
            var after = (before - now > 0 ? before : now) + interval;
            var missing = after - now - tolerance;
            if (missing > 0) {
                return Duration.ofNanos(missing);
            }
            if (full.compareAndSet(before, after)) {
                return Duration.ZERO;
            }
        }
    }
}
