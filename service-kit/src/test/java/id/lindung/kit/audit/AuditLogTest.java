package id.lindung.kit.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.audit.AuditVerification;
import id.lindung.kit.identity.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was recorded stays, and that it stayed can be checked. */
@QuarkusTest
class AuditLogTest {

    private static final Caller DIRECTOR =
            new Caller("https://issuer.test", "d-1", "director", Set.of("DIRECTOR"), Optional.empty());

    @Inject
    AuditLog log;

    @Inject
    AuditVerifier verifier;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void threeSealedEntries() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            record();
        }
        sealed();
    }

    @Test
    void aLogThatNobodyTouchedIsIntact() {
        var verification = verifier.verify(null);
        assertTrue(verification.intact(), verification.mismatch());
        assertTrue(verification.size() >= 3);
    }

    @Test
    void anEarlierCheckpointStillFits() throws InterruptedException {
        var before = checkpoint(verifier.verify(null));
        record();
        sealed();
        assertTrue(verifier.verify(before).intact());
    }

    @Test
    void anActThatWasTakenBackLeavesNoEntry() {
        var before = verifier.verify(null);
        QuarkusTransaction.begin();
        log.record(DIRECTOR, "sample.sign", "sample", "1", null, Map.of());
        QuarkusTransaction.rollback();
        assertEquals(before.size(), verifier.verify(null).size());
    }

    @Test
    void anEntryNeedsTheTransactionOfItsAct() {
        Map<String, String> none = Map.of();
        assertThrows(
                TransactionalException.class, () -> log.record(DIRECTOR, "sample.sign", "sample", "1", null, none));
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit_entry", "audit_seal", "audit_checkpoint", "audit_head"})
    void theServiceCannotChangeTheLog(String table) {
        assertRefused(dataSource, "UPDATE " + table + " SET " + columnOf(table) + " = " + columnOf(table));
        assertRefused(dataSource, "DELETE FROM " + table);
        assertRefused(dataSource, "TRUNCATE " + table + " CASCADE");
        assertRefused(dataSource, "ALTER TABLE " + table + " DISABLE TRIGGER USER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit_entry", "audit_seal", "audit_checkpoint", "audit_head"})
    void evenTheOwnerIsStoppedByTheTriggers(String table) {
        assertRefused(Owner.dataSource(), "UPDATE " + table + " SET " + columnOf(table) + " = " + columnOf(table));
        assertRefused(Owner.dataSource(), "DELETE FROM " + table);
        assertRefused(Owner.dataSource(), "TRUNCATE " + table + " CASCADE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE audit_entry SET action = 'other' WHERE id = (SELECT entry_id FROM audit_seal WHERE seq = 2) | 2",
                "UPDATE audit_entry SET details = '{}' WHERE id = (SELECT entry_id FROM audit_seal WHERE seq = 1) | 1",
                "UPDATE audit_entry SET recorded_at = recorded_at - interval '1 day' WHERE id = (SELECT entry_id FROM audit_seal WHERE seq = 3) | 3",
                "UPDATE audit_entry SET actor_roles = '{FORGED}' WHERE id = (SELECT entry_id FROM audit_seal WHERE seq = 3) | 3",
            })
    void aChangedEntryIsFound(String tampering, long at) {
        var verification = verifyAfter(null, tampering);
        assertFalse(verification.intact());
        assertEquals(at, verification.mismatchAt());
        assertEquals("the entry was changed", verification.mismatch());
    }

    @Test
    void aRemovedEntryIsFound() {
        var verification = verifyAfter(
                null,
                "ALTER TABLE audit_seal DROP CONSTRAINT audit_seal_entry_fk",
                "DELETE FROM audit_entry WHERE id = (SELECT entry_id FROM audit_seal WHERE seq = 2)");
        assertEquals("the entry is missing", verification.mismatch());
        assertEquals(2, verification.mismatchAt());
    }

    @Test
    void anEntryRemovedTogetherWithItsSealIsFound() {
        var verification = verifyAfter(null, "DELETE FROM audit_seal WHERE seq = 2");
        assertEquals("the seal is missing", verification.mismatch());
        assertEquals(2, verification.mismatchAt());
    }

    @Test
    void aRemovedEndIsFoundByTheCheckpointsInTheDatabase() {
        var verification = verifyAfter(null, withoutEnd());
        assertEquals("the log was longer once: its end is missing", verification.mismatch());
    }

    @Test
    void anEndRemovedAfterTheLastCheckpointIsFound() {
        var verification = verifyAfter(null, withoutEnd() + "; DELETE FROM audit_checkpoint");
        assertEquals("the log was longer once: its end is missing", verification.mismatch());
    }

    @Test
    void aHeadThatWasTurnedBackOrRemovedIsFound() {
        for (var deed : List.of(
                "UPDATE audit_head SET size = 1, chain_hash = (SELECT chain_hash FROM audit_seal WHERE seq = 1)",
                "DELETE FROM audit_head")) {
            assertEquals(
                    "the head of the log tells another number of entries",
                    verifyAfter(null, deed).mismatch());
        }
    }

    @Test
    void anEndRemovedTogetherWithItsCheckpointsIsFoundByACheckpointKeptElsewhere() {
        var kept = checkpoint(verifier.verify(null));
        var verification = verifyAfter(kept, withoutEnd() + "; DELETE FROM audit_checkpoint");
        assertEquals("the log was longer once: its end is missing", verification.mismatch());
    }

    @Test
    void swappedEntriesAreFound() {
        var verification = verifyAfter(null, swap("entry_id"));
        assertEquals("the entry was changed", verification.mismatch());
        assertEquals(1, verification.mismatchAt());
    }

    @Test
    void entriesSwappedTogetherWithTheirHashesAreFound() {
        var verification = verifyAfter(null, swap("entry_id") + ";" + swap("leaf_hash"));
        assertEquals("the chain is broken", verification.mismatch());
        assertEquals(1, verification.mismatchAt());
    }

    @Test
    void anEntryWithheldFromSealingIsFound() {
        var verification = verifyAfter(
                null,
                """
                INSERT INTO audit_entry (id, recorded_at, actor_issuer, actor_subject, actor_roles, action,
                                         entity_kind, entity_id, details)
                SELECT gen_random_uuid(), recorded_at, actor_issuer, actor_subject, actor_roles, action,
                       entity_kind, entity_id, details
                FROM audit_entry LIMIT 1
                """);
        assertEquals("1 entries were withheld from sealing", verification.mismatch());
    }

    @Test
    void aForgedCheckpointDoesNotFit() {
        var verification = verifier.verify(new Checkpoint(1, new byte[32]));
        assertFalse(verification.intact());
        assertEquals(1, verification.mismatchAt());
    }

    private void record() {
        QuarkusTransaction.requiringNew()
                .run(() -> log.record(
                        DIRECTOR,
                        "sample.sign",
                        "sample",
                        UUID.randomUUID().toString(),
                        "tiktok",
                        Map.of("at", Instant.EPOCH, "amount", 1.50, "count", 7, "state", Thread.State.NEW)));
    }

    private void sealed() throws InterruptedException {
        for (int i = 0; i < 600 && verifier.verify(null).waiting() > 0; i++) {
            Thread.sleep(50);
        }
        assertEquals(0, verifier.verify(null).waiting());
    }

    /** The owner switches the triggers off and tampers; all of it is taken back afterwards. */
    private static AuditVerification verifyAfter(Checkpoint known, String... tampering) {
        return Owner.inLostTransaction(owner -> {
            // In the sealer's order, and all at once: it works meanwhile, and must not be met half-way.
            owner.execute(
                    "LOCK TABLE audit_pending, audit_entry, audit_seal, audit_checkpoint, audit_head IN ACCESS EXCLUSIVE MODE");
            owner.execute("ALTER TABLE audit_entry DISABLE TRIGGER USER");
            owner.execute("ALTER TABLE audit_seal DISABLE TRIGGER USER");
            owner.execute("ALTER TABLE audit_checkpoint DISABLE TRIGGER USER");
            owner.execute("ALTER TABLE audit_head DISABLE TRIGGER USER");
            for (var statement : tampering) {
                owner.execute(statement);
            }
            return new AuditVerifier(owner.sql()).verify(known);
        });
    }

    private static String withoutEnd() {
        return """
                CREATE TEMP TABLE lost ON COMMIT DROP AS SELECT seq, entry_id FROM audit_seal ORDER BY seq DESC LIMIT 1;
                DELETE FROM audit_seal WHERE seq IN (SELECT seq FROM lost);
                DELETE FROM audit_entry WHERE id IN (SELECT entry_id FROM lost)""";
    }

    private static String swap(String column) {
        return """
                ALTER TABLE audit_seal DROP CONSTRAINT IF EXISTS audit_seal_entry_unique;
                UPDATE audit_seal s SET %1$s = o.%1$s FROM audit_seal o
                WHERE s.seq IN (1, 2) AND o.seq = 3 - s.seq"""
                .formatted(column);
    }

    private static Checkpoint checkpoint(AuditVerification verification) {
        return new Checkpoint(verification.size(), HexFormat.of().parseHex(verification.chainHash()));
    }

    private static String columnOf(String table) {
        return switch (table) {
            case "audit_entry" -> "action";
            case "audit_seal" -> "sealed_at";
            default -> "size";
        };
    }

    /** SQLSTATE 42501 is insufficient_privilege, both for a missing right and from the trigger. */
    private static void assertRefused(DataSource role, String sql) {
        var refusal = assertThrows(SQLException.class, () -> {
            try (var connection = role.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
        assertEquals("42501", refusal.getSQLState(), sql);
    }
}
