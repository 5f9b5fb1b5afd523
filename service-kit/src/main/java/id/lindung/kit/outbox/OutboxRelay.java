package id.lindung.kit.outbox;

import id.lindung.kit.background.AdvisoryLock;
import id.lindung.kit.background.BackgroundWork;
import id.lindung.kit.background.Repeating;
import id.lindung.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends what waits in the outbox, one instance at a time and in order. It takes the lock, reads, sends, waits for the
 * broker and marks in one transaction: killed at any point, the next relay repeats at most one batch, and the inbox of
 * each consumer drops what it has seen (ADR 0001).
 */
@Startup
@ApplicationScoped
class OutboxRelay {

    private static final int BATCH = 500;
    private static final int TRANSACTION_SECONDS = 60;

    private final Sql sql;
    private final Clock clock;
    private final EventsConfig config;
    private final BackgroundWork backgroundWork;
    private final EventSender sender;
    private Repeating repeating;

    OutboxRelay(
            Sql sql,
            Clock clock,
            EventsConfig config,
            BackgroundWork backgroundWork,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.sql = sql;
        this.clock = clock;
        this.config = config;
        this.backgroundWork = backgroundWork;
        this.sender = new EventSender(bootstrapServers);
    }

    @PostConstruct
    void start() {
        repeating = backgroundWork.every(config.relayInterval(), "outbox-relay", this::relay);
    }

    /** Not as late as the end of the bean: by then the connections are closed. */
    void stop(@Observes ShutdownEvent event) {
        repeating.close();
        sender.close();
    }

    /** @return whether more may wait */
    private boolean relay() throws Exception {
        var result =
                QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).call(this::relayBatch);
        if (result.failure() != null) {
            throw result.failure();
        }
        return result.confirmed().size() == BATCH;
    }

    /** The confirmed part is marked even if the rest has failed: the transaction must then not be rolled back. */
    private EventSender.Delivery relayBatch() {
        var batch =
                AdvisoryLock.OUTBOX_RELAY.tryFor(sql) ? OutboxTable.next(sql, BATCH) : List.<OutboxTable.Waiting>of();
        if (batch.isEmpty()) {
            return new EventSender.Delivery(List.of(), null);
        }
        var delivery = sender.send(batch);
        OutboxTable.markSent(sql, delivery.confirmed(), clock.instant());
        return delivery;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetSent() {
        OutboxTable.deleteSentBefore(sql, clock.instant().minus(config.keepSent()));
    }
}
