package id.lindung.moderation.takedown.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.moderation.testing.Database;
import id.lindung.moderation.testing.SettableClock;
import id.lindung.moderation.testing.TakedownFacts;
import id.lindung.stack.junit.Together;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Missed deadlines are told once, by however many instances; the service's own sweeper runs beside these tests. */
@QuarkusTest
class SweepDeadlinesTest {

    private static final Instant RECEIPT = Instant.parse("2031-03-01T00:00:00Z");
    private static final Instant DEADLINE = RECEIPT.plus(Duration.ofHours(4));

    @Inject
    SweepDeadlines sweepDeadlines;

    @Inject
    SettableClock clock;

    @Inject
    DataSource dataSource;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void manyInstancesTellEachMissOnce() {
        var facts = TakedownFacts.ofFreshPlatform();
        for (int order = 0; order < 40; order++) {
            var id = facts.order(RECEIPT);
            for (int item = 0; item < 50; item++) {
                facts.watchedItem(id, RECEIPT, DEADLINE);
            }
        }
        clock.turnTo(DEADLINE.plusSeconds(60));
        Together.call(6, instance -> {
            while (sweepDeadlines.sweep()) {
                Thread.onSpinWait();
            }
            return null;
        });
        sweepRest();
        var told = told(facts);
        assertEquals(2_000, told.size());
        assertEquals(2_000, Set.copyOf(told).size());
        assertEquals(List.of("0"), stillWatched(facts));
    }

    @Test
    void nothingIsToldBeforeTheDeadlineAndTheTimeForAnswersOnTheirWay() {
        var facts = TakedownFacts.ofFreshPlatform();
        facts.watchedItem(facts.order(RECEIPT), RECEIPT, DEADLINE);
        clock.turnTo(DEADLINE.minusSeconds(60));
        sweepRest();
        assertEquals(List.of(), told(facts));
        clock.turnTo(DEADLINE.plusSeconds(1));
        sweepDeadlines.sweep();
        assertEquals(List.of(), told(facts));
        clock.turnTo(DEADLINE.plusSeconds(10));
        sweepRest();
        assertEquals(1, told(facts).size());
    }

    @Test
    void anItemWhoseOrderIsJustBeingAnsweredIsLeftForTheNextLook() throws SQLException {
        var facts = TakedownFacts.ofFreshPlatform();
        var busy = facts.order(RECEIPT);
        facts.watchedItem(busy, RECEIPT, DEADLINE);
        facts.watchedItem(facts.order(RECEIPT), RECEIPT, DEADLINE);
        try (var answering = dataSource.getConnection()) {
            answering.setAutoCommit(false);
            try (var lock = answering.prepareStatement("SELECT 1 FROM takedown_order WHERE id = ? FOR UPDATE")) {
                lock.setObject(1, busy);
                lock.execute();
            }
            clock.turnTo(DEADLINE.plusSeconds(60));
            sweepRest();
            assertEquals(1, told(facts).size());
            answering.rollback();
            answering.setAutoCommit(true);
        }
        sweepRest();
        assertEquals(2, told(facts).size());
    }

    @Test
    void whatWasToldOnceIsNotToldAgainThoughItIsWatchedAgain() {
        var facts = TakedownFacts.ofFreshPlatform();
        facts.watchedItem(facts.order(RECEIPT), RECEIPT, DEADLINE);
        clock.turnTo(DEADLINE.plusSeconds(60));
        sweepRest();
        Database.execute(
                "UPDATE takedown_order_item SET watched_until = deadline_at WHERE platform_id = ?", facts.platformId());
        sweepRest();
        assertEquals(1, told(facts).size());
        assertEquals(List.of("0"), stillWatched(facts));
    }

    @Test
    void theEventTellsWhichItemAndWhen() {
        var facts = TakedownFacts.ofFreshPlatform();
        var item = facts.watchedItem(facts.order(RECEIPT), RECEIPT, DEADLINE);
        clock.turnTo(DEADLINE.plusSeconds(60));
        sweepRest();
        var event = Database.column(
                        "SELECT payload FROM outbox_event WHERE partition_key = ? AND payload LIKE '%deadline-missed%'",
                        facts.platformId())
                .get(0);
        assertTrue(event.contains("\"orderItemId\":\"" + item + "\""));
        assertTrue(event.contains("\"deliveredAt\":\"2031-03-01T00:00:00Z\""));
        assertTrue(event.contains("\"deadlineAt\":\"2031-03-01T04:00:00Z\""));
        assertTrue(event.contains("\"category\":\"TERRORISM\""));
    }

    /** Until nothing is due. */
    private void sweepRest() {
        while (sweepDeadlines.sweep()) {
            Thread.onSpinWait();
        }
    }

    private static List<String> told(TakedownFacts facts) {
        return Database.column(
                """
                SELECT payload::jsonb -> 'data' ->> 'orderItemId' FROM outbox_event
                WHERE partition_key = ? AND payload LIKE '%deadline-missed%'
                """,
                facts.platformId());
    }

    private static List<String> stillWatched(TakedownFacts facts) {
        return Database.column(
                "SELECT count(*) FROM takedown_order_item WHERE platform_id = ? AND watched_until IS NOT NULL",
                facts.platformId());
    }
}
