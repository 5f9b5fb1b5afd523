package id.lindung.moderation.statement;

import id.lindung.contracts.event.StatementBatchAccepted;
import id.lindung.contracts.hash.Sha256;
import id.lindung.kit.audit.AuditLog;
import id.lindung.kit.id.Ids;
import id.lindung.kit.identity.Caller;
import id.lindung.kit.outbox.Outbox;
import id.lindung.moderation.platform.Platform;
import id.lindung.moderation.statement.rollup.RollUps;
import id.lindung.moderation.statement.rule.CheckedStatement;
import id.lindung.moderation.statement.store.Batch;
import id.lindung.moderation.statement.store.IncomingStatement;
import id.lindung.moderation.statement.store.Method;
import id.lindung.moderation.statement.store.PuidConflict;
import id.lindung.moderation.statement.store.Receipt;
import id.lindung.moderation.statement.store.StatementStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Takes statements that keep the rules on record: all of a batch or none. */
@ApplicationScoped
public class ReceiveStatements {

    private final StatementStore store;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    ReceiveStatements(StatementStore store, Outbox outbox, AuditLog audit, Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param statements without errors, with different puids
     * @return one receipt for each, in their order; of the first time if the same was sent before
     * @throws PuidConflict if a puid is on record with another statement and the revision is no higher
     */
    @Transactional
    List<Receipt> receive(Caller sender, Platform platform, List<CheckedStatement> statements, Method method) {
        // In microseconds, as it is stored: the receipt of a repetition must show the same time.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var batch = new Batch(Ids.next(), platform.platformId(), method, now, RollUps.dayOf(now));
        var receipts = store.store(
                batch, statements.stream().map(IncomingStatement::of).toList());
        var added = receipts.stream().filter(Receipt::isNew).toList();
        if (!added.isEmpty()) {
            outbox.add(new StatementBatchAccepted(
                    batch.platformId(),
                    batch.id(),
                    added.size(),
                    added.get(0).arrival().puid(),
                    now));
            audit.record(
                    sender,
                    "statements.receive",
                    "statement-batch",
                    batch.id().toString(),
                    batch.platformId(),
                    Map.of("statements", added.size(), "sha256", digestOf(added)));
        }
        return receipts;
    }

    /** Binds the audit entry to what was said, without repeating it. */
    private static String digestOf(List<Receipt> receipts) {
        var digest = Sha256.start();
        receipts.forEach(receipt -> digest.update(receipt.arrival().digest()));
        return Sha256.end(digest);
    }
}
