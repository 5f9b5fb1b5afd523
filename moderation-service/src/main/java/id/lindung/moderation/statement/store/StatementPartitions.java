package id.lindung.moderation.statement.store;

import id.lindung.kit.sql.Sql;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** Sees to it that there is a partition for the statements of this month and of those to come. */
@ApplicationScoped
class StatementPartitions {

    private static final Logger LOG = Logger.getLogger(StatementPartitions.class);

    /** This month and three more: a service that runs on through a quarter of failures still finds its partition. */
    private static final int MONTHS = 4;

    private final Sql sql;
    private final Clock clock;

    StatementPartitions(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Before the first request: the service may have been off for longer than it had made partitions ahead. */
    @Transactional
    void atStart(@Observes StartupEvent event) {
        add();
    }

    @Transactional
    @Scheduled(every = "6h", delayed = "6h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ahead() {
        add();
    }

    private void add() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        int added = sql.first(
                        "SELECT statement_add_partitions(?, ?) AS added", row -> row.integer("added"), today, MONTHS)
                .orElseThrow();
        if (added > 0) {
            LOG.infof("added %d partitions for statements", added);
        }
    }
}
