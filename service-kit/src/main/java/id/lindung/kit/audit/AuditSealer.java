package id.lindung.kit.audit;

import id.lindung.kit.background.AdvisoryLock;
import id.lindung.kit.background.BackgroundWork;
import id.lindung.kit.background.Repeating;
import id.lindung.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Gives entries their place in the chain, one instance at a time. Writers never wait for each other: the order is made
 * here, a moment later, as a log of RFC 6962 merges what it has promised to take.
 */
@Startup
@ApplicationScoped
class AuditSealer {

    private static final Logger LOG = Logger.getLogger(AuditSealer.class);
    private static final int BATCH = 1_000;

    private final Sql sql;
    private final Clock clock;
    private final AuditConfig config;
    private final BackgroundWork backgroundWork;
    private Repeating repeating;

    AuditSealer(Sql sql, Clock clock, AuditConfig config, BackgroundWork backgroundWork) {
        this.sql = sql;
        this.clock = clock;
        this.config = config;
        this.backgroundWork = backgroundWork;
    }

    @PostConstruct
    void start() {
        repeating = backgroundWork.every(config.sealInterval(), "audit-sealer", this::seal);
    }

    /** Stops at shutdown and not when the bean ends, because the connections are closed by then. */
    void stop(@Observes ShutdownEvent event) {
        repeating.close();
    }

    /** @return whether more entries may wait */
    private boolean seal() {
        var sealed = QuarkusTransaction.requiringNew()
                .call(() -> AdvisoryLock.AUDIT_SEALER.tryFor(sql) ? sealBatch() : Sealed.NOTHING);
        // Also goes into the service log, which is shipped to another system: there nobody can take it back. Not before
        // the commit: a checkpoint of entries that were not sealed after all would accuse an honest log.
        sealed.checkpoint()
                .ifPresent(head -> LOG.infof("audit log checkpoint: size=%d chain=%s", head.size(), head.hex()));
        return sealed.mayBeMore();
    }

    private Sealed sealBatch() {
        // In microseconds, as it is stored: it is part of the chain.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var waiting = SealTable.waiting(sql, BATCH);
        var head = SealTable.head(sql);
        if (!waiting.isEmpty()) {
            head = SealTable.append(sql, head, waiting, now);
        }
        return new Sealed(waiting.size() == BATCH, checkpoint(head, now));
    }

    private Optional<Checkpoint> checkpoint(Checkpoint head, Instant now) {
        if (!SealTable.checkpointDue(sql, head, now.minus(config.checkpointInterval()))) {
            return Optional.empty();
        }
        SealTable.insertCheckpoint(sql, head);
        return Optional.of(head);
    }

    /** What one transaction has done. */
    private record Sealed(boolean mayBeMore, Optional<Checkpoint> checkpoint) {

        static final Sealed NOTHING = new Sealed(false, Optional.empty());
    }
}
