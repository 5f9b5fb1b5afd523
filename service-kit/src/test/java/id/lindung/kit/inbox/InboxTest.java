package id.lindung.kit.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.id.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** An event has its effect once, however often and wherever it arrives. */
@QuarkusTest
class InboxTest {

    @Inject
    Inbox inbox;

    @Test
    void anEventIsNewOnce() {
        var event = Ids.next();
        assertTrue(firstTime("copy", event));
        assertFalse(firstTime("copy", event));
    }

    @Test
    void twoConsumersDoNotTakeEachOthersEvents() {
        var event = Ids.next();
        assertTrue(firstTime("copy", event));
        assertTrue(firstTime("count", event));
    }

    @Test
    void anEventWhoseEffectWasTakenBackIsNewAgain() {
        var event = Ids.next();
        QuarkusTransaction.begin();
        assertTrue(inbox.firstTime("copy", event));
        QuarkusTransaction.rollback();
        assertTrue(firstTime("copy", event));
    }

    @Test
    void ofManyAtTheSameTimeOneIsFirst() throws Exception {
        var event = Ids.next();
        var threads = Executors.newFixedThreadPool(8);
        try {
            var calls = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 8; i++) {
                calls.add(() -> firstTime("copy", event));
            }
            int first = 0;
            for (var answer : threads.invokeAll(calls)) {
                first += answer.get() ? 1 : 0;
            }
            assertEquals(1, first);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void anEventNeedsTheTransactionOfItsEffect() {
        var event = Ids.next();
        assertThrows(TransactionalException.class, () -> inbox.firstTime("copy", event));
    }

    private boolean firstTime(String consumer, UUID event) {
        return QuarkusTransaction.requiringNew().call(() -> inbox.firstTime(consumer, event));
    }
}
