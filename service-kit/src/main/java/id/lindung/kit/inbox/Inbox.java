package id.lindung.kit.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Remembers which events a consumer has handled. The row is written in the transaction of the effect, so an event that
 * arrives again, or at two instances at once, has its effect once.
 */
@ApplicationScoped
public class Inbox {

    private final DataSource dataSource;
    private final Clock clock;
    private final InboxConfig config;

    Inbox(DataSource dataSource, Clock clock, InboxConfig config) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.config = config;
    }

    /**
     * @param consumer stable name of the effect, {@code platform-register-copy}: two effects of one event are two names
     * @param eventId the CloudEvents id
     * @return true exactly once; another transaction with the same pair waits here until this one has ended
     */
    @Transactional(TxType.MANDATORY)
    public boolean firstTime(String consumer, UUID eventId) {
        var sql =
                """
                INSERT INTO inbox_event (consumer, event_id, received_at) VALUES (?, ?, ?)
                ON CONFLICT (consumer, event_id) DO NOTHING
                """;
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, consumer);
            statement.setObject(2, eventId);
            statement.setObject(3, now());
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("inbox entry not written", e);
        }
    }

    /** Entries older than anything Kafka could still deliver only cost space. */
    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetOld() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("DELETE FROM inbox_event WHERE received_at < ?")) {
            statement.setObject(1, now().minus(config.keep()));
            statement.executeUpdate();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
