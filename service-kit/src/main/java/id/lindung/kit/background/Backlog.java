package id.lindung.kit.background;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** How much work waits and since when, as two gauges and a wellness check. */
public final class Backlog {

    /** Well above a restart of what it waits for; from here on somebody should look. */
    private static final Duration TOLERATED = Duration.ofMinutes(5);

    private final String name;
    private final Clock clock;
    private volatile Waiting waiting = new Waiting(0, null);

    /**
     * What waits altogether.
     *
     * @param oldest when the oldest of it came, null if there is none
     */
    public record Waiting(long count, Instant oldest) {}

    /** @param what it is that waits, for operators: {@code events that wait to be sent} */
    public Backlog(String name, String what, Clock clock, MeterRegistry meters) {
        this.name = name;
        this.clock = clock;
        Gauge.builder("lindung." + name + ".pending", () -> waiting.count())
                .description(what)
                .register(meters);
        Gauge.builder("lindung." + name + ".oldest.age", () -> age().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("age of the oldest of the " + what)
                .register(meters);
    }

    public void measured(Waiting now) {
        waiting = now;
    }

    public HealthCheckResponse health() {
        return HealthCheckResponse.named(name)
                .withData("pending", waiting.count())
                .withData("oldestAgeSeconds", age().toSeconds())
                .status(age().compareTo(TOLERATED) < 0)
                .build();
    }

    private Duration age() {
        var oldest = waiting.oldest();
        return oldest == null ? Duration.ZERO : Duration.between(oldest, clock.instant());
    }
}
