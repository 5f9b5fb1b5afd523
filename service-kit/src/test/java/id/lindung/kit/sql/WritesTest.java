package id.lindung.kit.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.id.Ids;
import id.lindung.kit.problem.Conflict;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What waits for the end of a transaction leaves with it, in order and as a whole, or not at all. */
@QuarkusTest
class WritesTest {

    private static final String INSERT = "INSERT INTO sample (id, version, name, colour) VALUES (?, ?, ?, ?)";
    private static final String NEXT = "UPDATE sample SET version = version * 2 + ? WHERE name = ?";

    @Inject
    Sql sql;

    @Inject
    Writes writes;

    @Test
    void whatWaitsIsDoneAtTheEndInItsOrder() {
        var name = "w" + Ids.next();
        QuarkusTransaction.requiringNew().run(() -> {
            writes.add(INSERT, Ids.next(), 1, name, "RED");
            writes.add(NEXT, 1, name);
            writes.add(NEXT, 0, name);
            assertEquals(List.of(), versions(name), "nothing is sent before the end");
        });
        assertEquals(List.of(6L), versions(name));
    }

    @Test
    void moreThanGoesTogetherStillKeepsItsOrder() {
        var name = "w" + Ids.next();
        QuarkusTransaction.requiringNew().run(() -> {
            writes.add(INSERT, Ids.next(), 0, name, "RED");
            IntStream.rangeClosed(1, 60)
                    .forEach(turn -> writes.add(
                            "UPDATE sample SET version = ? WHERE name = ? AND version = ?", turn, name, turn - 1));
        });
        assertEquals(List.of(60L), versions(name));
    }

    @Test
    void whatIsAskedForInBetweenIsSentBefore() {
        var name = "w" + Ids.next();
        QuarkusTransaction.requiringNew().run(() -> {
            writes.add(INSERT, Ids.next(), 1, name, "RED");
            writes.flush();
            assertEquals(List.of(1L), versions(name));
            writes.add(NEXT, 1, name);
        });
        assertEquals(List.of(3L), versions(name), "each is sent once");
    }

    @Test
    void ofWhatIsRolledBackNothingIsLeft() {
        var name = "w" + Ids.next();
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    writes.add(INSERT, Ids.next(), 1, name, "RED");
                    throw new IllegalStateException("changed my mind");
                }));
        assertEquals(List.of(), versions(name));
        QuarkusTransaction.requiringNew().run(() -> writes.add(INSERT, Ids.next(), 2, name, "RED"));
        assertEquals(List.of(2L), versions(name), "nothing of it waits for the next transaction");
    }

    @Test
    void whatTheDatabaseRefusesUndoesTheWholeTransaction() {
        var name = "w" + Ids.next();
        var before = new AtomicLong();
        assertThrows(
                RuntimeException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
                    before.set(sql.update(INSERT, Ids.next(), 1, name + "x", "RED"));
                    writes.add(INSERT, Ids.next(), 1, name, "RED");
                    writes.add(INSERT, Ids.next(), 1, name, "RED");
                }));
        assertEquals(1, before.get());
        assertEquals(List.of(), versions(name));
        assertEquals(List.of(), versions(name + "x"));
    }

    @Test
    void aBrokenConstraintIsToldAsTheRuleThatItHolds() {
        var name = "w" + Ids.next();
        var failure = assertThrows(
                RuntimeException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
                    writes.refuseWhereBroken("sample_name_unique", () -> new Conflict("name-used", "Used before."));
                    writes.add(INSERT, Ids.next(), 1, name, "RED");
                    writes.add(INSERT, Ids.next(), 1, name, "RED");
                }));
        assertTrue(isCausedBy(failure, Conflict.class), failure::toString);
        assertEquals(List.of(), versions(name));
    }

    @Test
    void anotherConstraintIsNotTakenForIt() {
        var id = Ids.next();
        var name = "w" + id;
        var failure = assertThrows(
                RuntimeException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
                    writes.refuseWhereBroken("sample_name_unique", () -> new Conflict("name-used", "Used before."));
                    writes.add(INSERT, id, 1, name, "RED");
                    writes.add(INSERT, id, 1, name + "x", "RED");
                }));
        assertTrue(isCausedBy(failure, SqlFailed.class), failure::toString);
        assertFalse(isCausedBy(failure, Conflict.class), failure::toString);
    }

    private static boolean isCausedBy(Throwable failure, Class<? extends Throwable> type) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(type::isInstance);
    }

    @Test
    void withoutATransactionNothingIsTaken() {
        var failure = assertThrows(RuntimeException.class, () -> writes.add(INSERT, Ids.next(), 1, "w", "RED"));
        assertTrue(failure instanceof TransactionalException, failure::toString);
    }

    private List<Long> versions(String name) {
        return sql.list("SELECT version FROM sample WHERE name = ?", row -> row.bigint("version"), name);
    }
}
