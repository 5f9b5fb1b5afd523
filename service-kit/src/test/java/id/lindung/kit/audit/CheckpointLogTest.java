package id.lindung.kit.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.identity.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** The service log tells of checkpoints that are in the database, and of no other. */
@QuarkusTest
class CheckpointLogTest {

    private static final Caller DIRECTOR =
            new Caller("https://issuer.test", "d-1", "director", Set.of("DIRECTOR"), Optional.empty());

    @Inject
    AuditLog log;

    @Inject
    AuditVerifier verifier;

    @Test
    void aCheckpointWhoseTransactionFailsAtItsEndIsNotLogged() throws Exception {
        nothingWaits();
        var lines = new Lines();
        var logger = Logger.getLogger(AuditSealer.class.getName());
        owner(
                """
                CREATE FUNCTION refuse_checkpoint() RETURNS trigger LANGUAGE plpgsql
                AS $$ BEGIN RAISE EXCEPTION 'no commit today'; END $$
                """,
                """
                CREATE CONSTRAINT TRIGGER refuse_checkpoint AFTER INSERT ON audit_checkpoint
                DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_checkpoint()
                """);
        logger.addHandler(lines);
        try {
            record();
            Thread.sleep(1_000);
            assertTrue(verifier.verify(null).waiting() > 0, "sealed all the same");
            assertEquals(List.of(), lines.told());
        } finally {
            owner("DROP TRIGGER refuse_checkpoint ON audit_checkpoint", "DROP FUNCTION refuse_checkpoint()");
        }
        nothingWaits();
        for (int i = 0; i < 100 && lines.told().isEmpty(); i++) {
            Thread.sleep(50);
        }
        logger.removeHandler(lines);
        var sealed = verifier.verify(null);
        assertTrue(
                lines.told().get(0).contains("size=" + sealed.size() + " chain=" + sealed.chainHash()),
                lines.told()::toString);
    }

    private void nothingWaits() throws InterruptedException {
        for (int i = 0; i < 200 && verifier.verify(null).waiting() > 0; i++) {
            Thread.sleep(50);
        }
        assertEquals(0, verifier.verify(null).waiting());
    }

    private void record() {
        QuarkusTransaction.requiringNew().run(() -> log.record(DIRECTOR, "sample.sign", "sample", "1", null, Map.of()));
    }

    private static void owner(String... statements) throws SQLException {
        try (var connection = Owner.dataSource().getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** What was logged of checkpoints. */
    private static final class Lines extends Handler {

        private final List<String> told = new CopyOnWriteArrayList<>();

        List<String> told() {
            return told;
        }

        @Override
        public void publish(LogRecord line) {
            var text = String.valueOf(line.getMessage());
            if (text.startsWith("audit log checkpoint")) {
                told.add(line.getParameters() == null ? text : String.format(text, line.getParameters()));
            }
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    }
}
