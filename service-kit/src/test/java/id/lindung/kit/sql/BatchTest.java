package id.lindung.kit.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.id.Ids;
import id.lindung.stack.bench.RoundTrips;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Several statements go to the database together and are still executed one after the other. */
@QuarkusTest
class BatchTest {

    private static final String INSERT = "INSERT INTO sample (id, version, name, colour) VALUES (?, ?, ?, ?)";
    private static final String NAMED = "SELECT version FROM sample WHERE name = ?";
    private static final RowReader<Long> VERSION = row -> row.bigint("version");

    @Inject
    Sql sql;

    @Test
    void eachStatementSeesWhatThoseBeforeItDid() {
        var name = "sample " + Ids.next();
        var batch = sql.batch();
        var none = batch.query(NAMED, VERSION, name);
        var inserted = batch.add(INSERT, Ids.next(), 1, name, "RED");
        var one = batch.query(NAMED, VERSION, name);
        var changed =
                batch.query("UPDATE sample SET version = version + 1 WHERE name = ? RETURNING version", VERSION, name);
        var unchanged = batch.add("UPDATE sample SET version = 9 WHERE name = ? AND version = ?", name, 1);
        var two = batch.query(NAMED, VERSION, name);
        QuarkusTransaction.requiringNew().run(batch::run);
        assertEquals(List.of(), none.list());
        assertEquals(1, inserted.rows());
        assertEquals(List.of(1L), one.list());
        assertEquals(List.of(2L), changed.list());
        assertEquals(0, unchanged.rows());
        assertEquals(Optional.of(2L), two.first());
    }

    @Test
    void aStatementThatFailsFailsAll() {
        var name = "sample " + Ids.next();
        var batch = sql.batch();
        var first = batch.add(INSERT, Ids.next(), 1, name, "RED");
        batch.add(INSERT, Ids.next(), 1, name, "RED");
        var failure = assertThrows(
                SqlFailed.class, () -> QuarkusTransaction.requiringNew().run(batch::run));
        assertEquals("23505", ((SQLException) failure.getCause()).getSQLState());
        assertThrows(IllegalStateException.class, first::rows);
        assertEquals(List.of(), sql.list(NAMED, VERSION, name));
    }

    @Test
    void withoutATransactionAllAreOne() {
        var name = "sample " + Ids.next();
        var batch = sql.batch();
        batch.add(INSERT, Ids.next(), 1, name, "RED");
        batch.add(INSERT, Ids.next(), 1, name, "RED");
        assertThrows(SqlFailed.class, batch::run);
        assertEquals(List.of(), sql.list(NAMED, VERSION, name));
    }

    @Test
    void itIsPartOfTheTransactionThatIsOpen() {
        var name = "sample " + Ids.next();
        QuarkusTransaction.begin();
        sql.update(INSERT, Ids.next(), 7, name, "RED");
        var batch = sql.batch();
        var seen = batch.query(NAMED, VERSION, name);
        batch.add(INSERT, Ids.next(), 1, "other " + name, "RED");
        batch.run();
        QuarkusTransaction.rollback();
        assertEquals(List.of(7L), seen.list());
        assertEquals(List.of(), sql.list(NAMED, VERSION, "other " + name));
    }

    /** What decides may stand in another table than the row that is locked. */
    @Test
    void whatStandsBehindALockIsReadAsItIsAfterTheWait() throws Exception {
        var locked = Ids.next();
        var counted = "counted " + locked;
        sql.update(INSERT, locked, 1, "locked " + locked, "RED");
        sql.update("INSERT INTO inbox_event (consumer, event_id, received_at) VALUES (?, ?, now())", counted, locked);
        var holds = new CountDownLatch(1);
        var thread = Executors.newSingleThreadExecutor();
        try {
            var other = thread.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                sql.update("UPDATE sample SET version = 2 WHERE id = ?", locked);
                sql.update("INSERT INTO inbox_event VALUES (?, ?, now())", counted, Ids.next());
                holds.countDown();
                untilSomebodyWaitsFor(locked);
            }));
            holds.await();
            var batch = sql.batch();
            var version = batch.query("SELECT version FROM sample WHERE id = ? FOR UPDATE", VERSION, locked);
            var events = batch.query(
                    "SELECT count(*) AS events FROM inbox_event WHERE consumer = ?",
                    row -> row.integer("events"),
                    counted);
            QuarkusTransaction.requiringNew().run(batch::run);
            other.get();
            assertEquals(List.of(2L), version.list());
            assertEquals(List.of(2), events.list());
        } finally {
            thread.shutdown();
        }
    }

    @Test
    void allOfItIsOneRoundTripAlsoWhenTheServerHasPreparedIt() throws Exception {
        try (var trips = roundTrips();
                var connection = connectionThrough(trips)) {
            connection.setAutoCommit(false);
            var own = Sql.on(connection);
            for (int i = 0; i < 8; i++) {
                var name = "sample " + Ids.next();
                var before = trips.trips();
                var batch = own.batch();
                batch.query("SELECT name, colour FROM sample WHERE name = ? FOR UPDATE", row -> row.text("name"), name);
                batch.add(
                        "INSERT INTO sample (id, version, name, colour, amount) VALUES (?, ?, ?, ?, ?)",
                        Ids.next(),
                        1,
                        name,
                        "RED",
                        null);
                var found =
                        batch.query("SELECT name, colour FROM sample WHERE name = ?", row -> row.text("name"), name);
                batch.run();
                assertEquals(1, trips.trips() - before, "attempt " + i);
                assertEquals(List.of(name), found.list());
            }
            var prepared = own.list("SELECT statement FROM pg_prepared_statements", row -> row.text("statement"));
            assertTrue(
                    prepared.stream()
                            .anyMatch(text ->
                                    text.contains("SELECT name, colour FROM sample WHERE name = $1 FOR UPDATE")),
                    prepared.toString());
            assertTrue(
                    prepared.stream().anyMatch(text -> text.contains("VALUES ($1, $2, $3, $4, $5)")),
                    prepared.toString());
            connection.rollback();
        }
    }

    /** The driver asks for the type of a null, and once it knows the columns it fears that long texts fill a buffer. */
    @Test
    void aNullInAQueryOfTextsCostsAtMostOneRoundTripMore() throws Exception {
        try (var trips = roundTrips();
                var connection = connectionThrough(trips)) {
            var own = Sql.on(connection);
            for (int i = 0; i < 8; i++) {
                var before = trips.trips();
                var batch = own.batch();
                batch.query("SELECT 1 AS one", row -> row.integer("one"));
                batch.query(
                        "SELECT name FROM sample WHERE ?::text IS NULL OR name = ? LIMIT 1",
                        row -> row.text("name"),
                        null,
                        null);
                batch.run();
                var needed = trips.trips() - before;
                assertTrue(needed <= 2, needed + " in attempt " + i);
            }
        }
    }

    @Test
    void whatIsAskedOrSentAtTheWrongTimeIsAMistake() {
        var batch = sql.batch();
        var rows = batch.query("SELECT 1 AS one", row -> row.integer("one"));
        assertThrows(IllegalStateException.class, rows::list);
        batch.run();
        assertEquals(List.of(1), rows.list());
        assertThrows(IllegalStateException.class, batch::run);
        assertThrows(IllegalStateException.class, () -> batch.add("SELECT 1"));
        sql.batch().run();
    }

    @Test
    void aStatementIsOneAndOfItsKind() {
        var two = sql.batch();
        two.query("SELECT 1; SELECT 2", row -> 0);
        assertThrows(IllegalStateException.class, two::run);
        var noCount = sql.batch();
        noCount.add("SELECT 1");
        assertThrows(IllegalStateException.class, noCount::run);
        var noRows = sql.batch();
        noRows.query("DELETE FROM sample WHERE false", row -> 0);
        assertThrows(IllegalStateException.class, noRows::run);
    }

    private static RoundTrips roundTrips() throws IOException {
        return new RoundTrips(
                URI.create(database("URL").substring("jdbc:".length())).getPort());
    }

    private static Connection connectionThrough(RoundTrips trips) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(database("URL"));
        source.setUser(database("USER"));
        source.setPassword(database("PASSWORD"));
        source.setPortNumbers(new int[] {trips.port()});
        return source.getConnection();
    }

    private static String database(String setting) {
        return ConfigProvider.getConfig().getValue("DATABASE_" + setting, String.class);
    }

    /** Returns when another transaction stands still behind the row, so that the test really shows a wait. */
    private void untilSomebodyWaitsFor(UUID row) {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        var waiting = "SELECT count(*) AS waiting FROM pg_locks WHERE NOT granted";
        while (sql.first(waiting, found -> found.integer("waiting")).orElseThrow() == 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("nobody waits for " + row);
            }
            Thread.onSpinWait();
        }
    }
}
