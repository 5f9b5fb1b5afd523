package id.lindung.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The one source of the present; tests put their own clock in its place. */
class ClockProducer {

    /** PostgreSQL keeps microseconds: an instant of this clock is the same after it was stored and read back. */
    private static final Duration PRECISION = Duration.ofNanos(1_000);

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), PRECISION);
    }
}
