package id.lindung.kit.audit;

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

/** Shows how far sealing lags behind: what is not sealed yet could be changed unnoticed. */
@Wellness
@ApplicationScoped
class AuditBacklog implements HealthCheck {

    private final Sql sql;
    private final Backlog backlog;

    AuditBacklog(Sql sql, Clock clock, MeterRegistry meters) {
        this.sql = sql;
        this.backlog = new Backlog("audit", "audit entries that wait for their seal", clock, meters);
    }

    @Override
    public HealthCheckResponse call() {
        return backlog.health();
    }

    /** Measured apart from the scrape, which must stay fast when the database is not. */
    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void measure() {
        backlog.measured(SealTable.backlog(sql));
    }
}
