package id.lindung.kit.inbox;

import id.lindung.kit.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/**
 * Remembers which events a consumer has handled. The row is written in the transaction of the effect, so an event that
 * arrives again, or at two instances at once, has its effect once.
 */
@ApplicationScoped
class Inbox {

    private final Sql sql;
    private final Clock clock;
    private final InboxConfig config;

    Inbox(Sql sql, Clock clock, InboxConfig config) {
        this.sql = sql;
        this.clock = clock;
        this.config = config;
    }

    /**
     * @param consumer stable name of the effect, {@code platform-register-copy}: two effects of one event are two names
     * @param eventId the CloudEvents id
     * @return true exactly once; another transaction with the same pair waits here until this one has ended
     */
    @Transactional(TxType.MANDATORY)
    boolean firstTime(String consumer, UUID eventId) {
        var insert =
                """
                INSERT INTO inbox_event (consumer, event_id, received_at) VALUES (?, ?, ?)
                ON CONFLICT (consumer, event_id) DO NOTHING
                """;
        return sql.update(insert, consumer, eventId, clock.instant()) == 1;
    }

    /** Entries older than anything Kafka could still deliver only cost space. */
    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetOld() {
        sql.update(
                "DELETE FROM inbox_event WHERE received_at < ?", clock.instant().minus(config.keep()));
    }
}
