package id.lindung.kit.outbox;

import id.lindung.kit.background.Backlog;
import id.lindung.kit.sql.Sql;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Shows how far the outbox lags behind. A wellness check, not readiness: without Kafka the service still serves every
 * request, and must not be taken out of the load balancer for it.
 */
@Wellness
@ApplicationScoped
class OutboxBacklog implements HealthCheck {

    private final Sql sql;
    private final Backlog backlog;

    OutboxBacklog(Sql sql, Clock clock, MeterRegistry meters) {
        this.sql = sql;
        this.backlog = new Backlog("outbox", "events that wait to be sent", clock, meters);
    }

    @Override
    public HealthCheckResponse call() {
        return backlog.health();
    }

    /** Measured apart from the scrape, which must stay fast when the database is not. */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void measure() {
        backlog.measured(OutboxTable.backlog(sql));
    }
}
