package id.lindung.moderation.takedown.order;

import static id.lindung.moderation.takedown.order.OrdersInMemory.NOW;
import static id.lindung.moderation.takedown.order.OrdersInMemory.delivered;
import static id.lindung.moderation.takedown.order.OrdersInMemory.hour;
import static id.lindung.moderation.takedown.order.OrdersInMemory.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.contracts.takedown.item.AnswerItem;
import id.lindung.contracts.takedown.item.ItemOutcome;
import id.lindung.kit.problem.InvalidRequest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An action follows the receipt of its order and does not lie ahead, whatever the platform says it was. */
class AnswerTimeTest {

    @ParameterizedTest
    @CsvSource({
        "0001-01-01T00:00:00Z, after-receipt",
        "1990-05-01T00:00:00Z, after-receipt",
        "2026-11-23T02:00:00Z, after-receipt",
        "2026-11-24T01:54:59Z, after-receipt",
        "2026-11-24T04:05:01Z, PastOrPresent",
        "2027-12-31T00:00:00Z, PastOrPresent",
        "9999-12-31T00:00:00Z, PastOrPresent"
    })
    void aTimeThatCannotBeIsRefusedAndNamedInAnswersAndCorrections(String claimed, String rule) {
        var order = delivered(text(2));
        var impossible = claimed(ItemOutcome.REMOVED, Instant.parse(claimed));
        refused(rule, claimed, () -> OrdersInMemory.answer(order, 1, impossible, People.MACHINE, hour(2)));
        for (var outcome : new ItemOutcome[] {ItemOutcome.REFUSED, ItemOutcome.ALREADY_GONE}) {
            var other = claimed(outcome, Instant.parse(claimed));
            refused(rule, claimed, () -> OrdersInMemory.answer(order, 1, other, People.MACHINE, hour(2)));
        }
        OrdersInMemory.answer(order, 2, ItemOutcome.REFUSED, hour(2));
        refused(rule, claimed, () -> OrdersInMemory.correct(order, 2, impossible, People.MACHINE, hour(2)));
        assertFalse(order.item(1).execution().isAnswered());
    }

    @Test
    void clocksMayDifferALittle() {
        var order = delivered(text(2));
        var early = claimed(ItemOutcome.REMOVED, NOW.minus(Duration.ofMinutes(5)));
        var late = claimed(ItemOutcome.REMOVED, hour(2).plus(Duration.ofMinutes(5)));
        assertTrue(OrdersInMemory.answer(order, 1, early, People.MACHINE, hour(2)));
        assertTrue(OrdersInMemory.answer(order, 2, late, People.MACHINE, hour(2)));
    }

    private static AnswerItem claimed(ItemOutcome outcome, Instant at) {
        return new AnswerItem(outcome, at, null, "Explained");
    }

    private static void refused(String rule, String found, Runnable act) {
        var violation =
                assertThrows(InvalidRequest.class, act::run).violations().get(0);
        assertEquals("/claimedAt", violation.pointer());
        assertEquals(rule, violation.rule());
        assertTrue(violation.message().contains(found), violation.message());
    }
}
