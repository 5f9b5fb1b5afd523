package id.lindung.kit.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.audit.AuditVerification;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whichever column of the log somebody changes, the verification names the entry. */
@QuarkusTest
class EveryColumnTest {

    /** What would stop the deed, taken away by whoever can. */
    private static final String[] WITHOUT_GUARDS = {
        "LOCK TABLE audit_pending, audit_entry, audit_seal, audit_checkpoint, audit_head IN ACCESS EXCLUSIVE MODE",
        "ALTER TABLE audit_entry DISABLE TRIGGER USER",
        "ALTER TABLE audit_seal DISABLE TRIGGER USER",
        "ALTER TABLE audit_checkpoint DISABLE TRIGGER USER",
        "ALTER TABLE audit_head DISABLE TRIGGER USER",
        "ALTER TABLE audit_seal DROP CONSTRAINT audit_seal_entry_fk",
        "ALTER TABLE audit_pending DROP CONSTRAINT audit_pending_entry_fk",
        "ALTER TABLE audit_entry ALTER position DROP IDENTITY",
    };

    @Inject
    AuditLog log;

    @Inject
    AuditVerifier verifier;

    @Inject
    id.lindung.kit.sql.Sql sql;

    @BeforeEach
    void threeSealedEntries() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            QuarkusTransaction.requiringNew()
                    .run(() -> log.recordSystem("sweeper", "thing.sweep", "thing", "1", "tiktok", Map.of()));
        }
        for (int i = 0; i < 600 && verifier.verify(null).waiting() > 0; i++) {
            Thread.sleep(50);
        }
    }

    @Test
    void aChangeOfAnyColumnIsFound() {
        assertTrue(verifier.verify(null).intact());
        var tried = new HashSet<String>();
        for (var table : Map.of(
                        "audit_entry", "id = (SELECT entry_id FROM audit_seal WHERE seq = 2)",
                        "audit_seal", "seq = 2",
                        "audit_checkpoint", "size = (SELECT max(size) FROM audit_checkpoint)",
                        "audit_head", "true")
                .entrySet()) {
            for (var column : columns(table.getKey()).entrySet()) {
                tried.add(table.getKey());
                var where = table.getKey() + "." + column.getKey();
                var found = after("UPDATE " + table.getKey() + " SET " + column.getKey() + " = "
                        + other(column.getKey(), column.getValue()) + " WHERE " + table.getValue());
                assertFalse(found.intact(), where + " can be changed unnoticed");
                assertNotNull(found.mismatchAt(), where);
                if (table.getKey().equals("audit_entry") || table.getKey().equals("audit_seal")) {
                    assertEquals(2, found.mismatchAt(), where + ": " + found.mismatch());
                }
            }
        }
        assertEquals(4, tried.size());
    }

    private Map<String, String> columns(String table) {
        var query =
                """
                SELECT column_name::text, data_type::text FROM information_schema.columns
                WHERE table_schema = 'public' AND table_name = ?
                """;
        return sql.list(query, row -> Map.entry(row.text("column_name"), row.text("data_type")), table).stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String other(String column, String type) {
        return switch (type) {
            case "text" -> "coalesce(" + column + " || 'x', 'x')";
            case "ARRAY" -> column + " || ARRAY['AUDITOR']";
            case "uuid" -> "gen_random_uuid()";
            case "bigint" -> column + " + 1000000";
            case "bytea" -> "set_byte(" + column + ", 0, 255 - get_byte(" + column + ", 0))";
            case "timestamp with time zone" -> column + " + interval '1 microsecond'";
            default -> throw new IllegalStateException("no other value for " + column + " of type " + type);
        };
    }

    private static AuditVerification after(String deed) {
        return Owner.inLostTransaction(owner -> {
            for (var guard : WITHOUT_GUARDS) {
                owner.execute(guard);
            }
            owner.execute(deed);
            return new AuditVerifier(owner.sql()).verify(null);
        });
    }
}
