package id.lindung.kit.reading;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.problem.Busy;
import id.lindung.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reading for pages takes a part of what the service has, and never all of it. */
@QuarkusTest
@Timeout(60)
class ReadForPagesTest {

    /** The usual number of connections, of the twenty of the pool. */
    private static final int CONNECTIONS = 8;

    @Inject
    SampleReading reading;

    @Inject
    Sql sql;

    @Test
    void whoeverReadsBeyondTheLimitIsRefusedAndWhoeverActsIsNot() throws Exception {
        var started = new CountDownLatch(CONNECTIONS);
        var end = new CountDownLatch(1);
        var readers = new ArrayList<Thread>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                readers.add(start(started, end));
            }
            assertTrue(started.await(30, TimeUnit.SECONDS));
            var refusal = assertThrows(Busy.class, () -> reading.setting("server_version"));
            assertEquals("unavailable", refusal.code());
            assertEquals(503, refusal.status());
            QuarkusTransaction.requiringNew()
                    .run(() -> assertDoesNotThrow(() -> sql.first("SELECT 1 AS one", row -> row.integer("one"))));
        } finally {
            end.countDown();
        }
        for (var reader : readers) {
            reader.join();
        }
        assertDoesNotThrow(() -> reading.setting("server_version"), "everything was given back");
    }

    @Test
    void aStatementEndsWhenItsTimeIsUp() {
        assertEquals("3s", reading.setting("statement_timeout"));
        assertEquals("57014", stateOf(() -> reading.forSeconds(20)));
    }

    @Test
    void readingWritesNothing() {
        assertEquals("25006", stateOf(reading::write));
    }

    @Test
    void nothingOfItStaysWithTheConnectionOrIsImposedOnAnAct() {
        for (int i = 0; i < 30; i++) {
            reading.setting("server_version");
        }
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals("0", reading.setting("statement_timeout"));
            assertEquals("off", reading.setting("transaction_read_only"));
        });
    }

    private Thread start(CountDownLatch started, CountDownLatch end) {
        var reader = new Thread(() -> assertDoesNotThrow(() -> reading.until(started, end)));
        reader.setDaemon(true);
        reader.start();
        return reader;
    }

    private static String stateOf(Runnable work) {
        var failure = assertThrows(RuntimeException.class, work::run);
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .findFirst()
                .orElseThrow(() -> failure);
    }
}
