package id.lindung.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Shows how far the outbox lags behind. A wellness check, not readiness: without Kafka the service still serves every
 * request, and must not be taken out of the load balancer for it.
 */
@Wellness
@ApplicationScoped
class OutboxBacklog implements HealthCheck {

    /** Well above a restart of the broker; from here on somebody should look. */
    private static final Duration TOLERATED = Duration.ofMinutes(5);

    private final DataSource dataSource;
    private final Clock clock;
    private volatile OutboxTable.Backlog backlog = new OutboxTable.Backlog(0, null);

    OutboxBacklog(DataSource dataSource, Clock clock, MeterRegistry meters) {
        this.dataSource = dataSource;
        this.clock = clock;
        Gauge.builder("lindung.outbox.pending", () -> backlog.events())
                .description("events that wait to be sent")
                .register(meters);
        Gauge.builder("lindung.outbox.oldest.age", () -> age().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("age of the oldest event that waits to be sent")
                .register(meters);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox")
                .withData("pending", backlog.events())
                .withData("oldestAgeSeconds", age().toSeconds())
                .status(age().compareTo(TOLERATED) < 0)
                .build();
    }

    /** Measured apart from the scrape, which must stay fast when the database is not. */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void measure() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            backlog = OutboxTable.backlog(connection);
        }
    }

    private Duration age() {
        var oldest = backlog.oldest();
        return oldest == null ? Duration.ZERO : Duration.between(oldest, clock.instant());
    }
}
