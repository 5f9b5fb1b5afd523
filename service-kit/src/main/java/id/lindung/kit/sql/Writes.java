package id.lindung.kit.sql;

import id.lindung.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Statements that leave at the end of their transaction, all in one round trip: what an act writes beside its subject
 * (events, audit entry, idempotency key) and, where it is plain SQL, the subject itself. What was added first is done first.
 */
@ApplicationScoped
public class Writes {

    /** More would only make the joined text long; what an act writes is some ten statements. */
    private static final int MOST_AT_ONCE = 24;

    private final Sql sql;
    private final TransactionSynchronizationRegistry transaction;

    Writes(Sql sql, TransactionSynchronizationRegistry transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    /** Adds a statement without rows; values as in {@link Sql}. */
    @Transactional(TxType.MANDATORY)
    public void add(String statement, Object... values) {
        waiting().statements.add(new Statement(statement, values));
    }

    /**
     * Names what the caller is told if the database finds a constraint broken: so a rule that only the database can decide
     * is not asked for in a round trip of its own. All that was done is rolled back.
     */
    @Transactional(TxType.MANDATORY)
    public void refuseWhereBroken(String constraint, Supplier<Refusal> refusal) {
        waiting().refusals.put(constraint, refusal);
    }

    /** Sends what waits, for what refers to it. */
    @Transactional(TxType.MANDATORY)
    public void flush() {
        waiting().send();
    }

    private Waiting waiting() {
        var waiting = (Waiting) transaction.getResource(Writes.class);
        if (waiting == null) {
            waiting = new Waiting();
            transaction.putResource(Writes.class, waiting);
            transaction.registerInterposedSynchronization(waiting);
        }
        return waiting;
    }

    private record Statement(String text, Object[] values) {}

    private final class Waiting implements Synchronization {

        private final List<Statement> statements = new ArrayList<>();
        private final Map<String, Supplier<Refusal>> refusals = new HashMap<>();

        private void send() {
            try {
                sendAll();
            } catch (SqlFailed e) {
                var refusal = e.constraint().map(refusals::get);
                throw refusal.isPresent() ? refusal.get().get() : e;
            }
        }

        private void sendAll() {
            for (int from = 0; from < statements.size(); from += MOST_AT_ONCE) {
                var batch = sql.batch();
                statements
                        .subList(from, Math.min(from + MOST_AT_ONCE, statements.size()))
                        .forEach(statement -> batch.add(statement.text(), statement.values()));
                batch.run();
            }
            statements.clear();
        }

        @Override
        public void beforeCompletion() {
            send();
        }

        @Override
        public void afterCompletion(int status) {
            // Nothing is left: what was rolled back was never sent, or is rolled back with the rest.
        }
    }
}
