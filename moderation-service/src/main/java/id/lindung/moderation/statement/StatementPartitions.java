package id.lindung.moderation.statement;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Sees to it that there is a partition for the statements of this month and of those to come. */
@ApplicationScoped
class StatementPartitions {

    private static final Logger LOG = Logger.getLogger(StatementPartitions.class);

    /** This month and three more: a service that runs on through a quarter of failures still finds its partition. */
    private static final int MONTHS = 4;

    private final DataSource dataSource;
    private final Clock clock;

    StatementPartitions(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
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
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("SELECT statement_add_partitions(?, ?)")) {
            statement.setObject(1, today);
            statement.setInt(2, MONTHS);
            try (var result = statement.executeQuery()) {
                if (result.next() && result.getInt(1) > 0) {
                    LOG.infof("added %d partitions for statements", result.getInt(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("partitions for statements not added", e);
        }
    }
}
