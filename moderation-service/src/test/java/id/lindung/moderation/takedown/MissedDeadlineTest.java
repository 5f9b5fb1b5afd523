package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.moderation.takedown.sweep.SweepDeadlines;
import id.lindung.moderation.testing.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose deadline is missed, and whose is not, after a life over the API. */
@QuarkusTest
class MissedDeadlineTest {

    private static final String MISSED = "deadline-missed";

    @Inject
    SettableClock clock;

    @Inject
    SweepDeadlines sweepDeadlines;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anItemActedOnInTimeIsNeverMissedAndTheOtherIs() {
        var order =
                anOrder().urgent().withItems(2).delivered().toPlatform("tiktok").answered(1, "REMOVED");
        assertEquals(1, missedAfter(Duration.ofHours(5), order));
    }

    @Test
    void anUndeliveredOrderMissesNothing() {
        assertEquals(0, missedAfter(Duration.ofDays(9), anOrder().issued().toPlatform("tiktok")));
    }

    @Test
    void refusalAndInabilityAreNoAction() {
        var order = anOrder().urgent().withItems(3).delivered().toPlatform("tiktok");
        order.answered(1, "REFUSED").answered(2, "INABILITY").answered(3, "LABELLED");
        assertEquals(3, missedAfter(Duration.ofHours(5), order));
    }

    @Test
    void whatWasNotThereIsNoMiss() {
        var order = anOrder().urgent().delivered().toPlatform("tiktok").answered(1, "ALREADY_GONE");
        assertEquals(0, missedAfter(Duration.ofHours(5), order));
    }

    @Test
    void actionAfterTheDeadlineIsAMissEvenIfNobodyLookedInBetween() {
        var order = anOrder().urgent().delivered().toPlatform("tiktok");
        clock.pass(Duration.ofHours(4).plusSeconds(1));
        order.answered(1, "REMOVED");
        assertEquals(1, missedAfter(Duration.ofMinutes(1), order));
    }

    @Test
    void aClockThatStandsStillMissesNothingUntilItsPauseIsUsedUp() {
        var order = anOrder().urgent().delivered().toPlatform("tiktok").asked();
        assertEquals(0, missedAfter(Duration.ofHours(27), order));
        assertEquals(1, missedAfter(Duration.ofHours(2), order));
    }

    @Test
    void theTimeOfAPauseIsNotCounted() {
        var order = anOrder().urgent().delivered().toPlatform("tiktok").asked();
        clock.pass(Duration.ofHours(10));
        order.clarified();
        assertEquals(0, missedAfter(Duration.ofHours(3), order));
        assertEquals(1, missedAfter(Duration.ofHours(2), order));
    }

    @Test
    void aWithdrawnOrderMissesNothing() {
        var order = anOrder().urgent().delivered().toPlatform("tiktok").done("director", "withdraw");
        assertEquals(0, missedAfter(Duration.ofHours(5), order));
    }

    @Test
    void aWithdrawalDoesNotUndoAnActionThatCameLate() {
        var order = anOrder().urgent().withItems(2).delivered().toPlatform("tiktok");
        clock.pass(Duration.ofHours(4).plusSeconds(1));
        order.answered(1, "REMOVED").done("director", "withdraw");
        assertEquals(1, missedAfter(Duration.ofMinutes(1), order));
    }

    @Test
    void closingAnOrderDoesNotUndoARefusal() {
        var order = anOrder().urgent().delivered().toPlatform("tiktok").answered(1, "REFUSED");
        clock.pass(Duration.ofHours(4).plusSeconds(1));
        order.done("officer", "close");
        assertEquals(1, missedAfter(Duration.ofMinutes(1), order));
    }

    @Test
    void anActionThatIsFoundUndoneBecomesAMiss() {
        var order = anOrder().urgent().delivered().toPlatform("tiktok").answered(1, "REMOVED");
        clock.pass(Duration.ofHours(5));
        order.verified(1, "STILL_UP");
        assertEquals(1, missedAfter(Duration.ofMinutes(1), order));
    }

    @Test
    void whatWasFoundGoneAndThenRefusedIsMissedThoughItIsActedOnLater() {
        var order = anOrder().urgent().delivered().toPlatform("tiktok").verified(1, "GONE");
        order.answered(1, "REFUSED");
        assertEquals(1, missedAfter(Duration.ofHours(5), order));
        order.answered(1, "REMOVED");
        order.seenBy("officer").body("items[0].effectiveAt", greaterThan(deadline(order)));
    }

    private static String deadline(OrderFile order) {
        return order.seenBy("officer").extract().path("items[0].deadlineAt");
    }

    @Test
    void whatAnOfficialFoundGoneInTimeIsNoMiss() {
        var order = anOrder().urgent().delivered().toPlatform("tiktok").verified(1, "GONE");
        assertEquals(0, missedAfter(Duration.ofHours(5), order));
    }

    private long missedAfter(Duration time, OrderFile order) {
        clock.pass(time);
        while (sweepDeadlines.sweep()) {
            Thread.onSpinWait();
        }
        return OrderEventsSeen.of(order).count(MISSED);
    }
}
