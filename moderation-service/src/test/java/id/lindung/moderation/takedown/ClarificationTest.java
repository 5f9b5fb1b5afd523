package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.moderation.testing.Database;
import id.lindung.moderation.testing.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A question holds the clock, and the answer lets it run on with what was left. */
@QuarkusTest
class ClarificationTest {

    @Inject
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aQuestionHoldsTheClockAndItsAnswerGivesTheTimeBack() {
        var order = anOrder().urgent().withItems(2).delivered().toPlatform("tiktok");
        var deadline = deadline(order);
        clock.pass(Duration.ofHours(1));
        order.asked();
        order.seenBy("liaison-tiktok")
                .body("status", equalTo("CLARIFICATION_REQUESTED"))
                .body("deadlineAt", nullValue())
                .body("pausedUntil", notNullValue())
                .body("items.deadlineAt", contains(nullValue(), nullValue()))
                .body("clarifications[0].answer", nullValue());
        clock.pass(Duration.ofHours(10));
        order.clarified();
        order.seenBy("liaison-tiktok")
                .body("status", equalTo("DELIVERED"))
                .body("pausedUntil", nullValue())
                .body("clarifications[0].answeredAt", notNullValue())
                .body("items[0].clock.kind", contains("START", "PAUSE", "RESUME"));
        assertEquals(
                10, Duration.between(deadline, deadline(order)).plusMinutes(1).toHours());
        assertEquals(
                deadline(order), Instant.parse(order.seenBy("officer").extract().path("deadlineAt")));
    }

    @Test
    void aQuestionThatIsNotAnsweredHoldsTheClockForADayOnly() {
        var order = anOrder().urgent().delivered().toPlatform("tiktok");
        var deadline = deadline(order);
        order.asked();
        clock.pass(Duration.ofHours(25));
        order.seenBy("officer")
                .body("status", equalTo("CLARIFICATION_REQUESTED"))
                .body("overdueItems", equalTo(0));
        assertEquals(deadline.plus(Duration.ofHours(24)), deadline(order));
        clock.pass(Duration.ofHours(4));
        order.seenBy("officer").body("overdueItems", equalTo(1));
        order.clarified();
        assertEquals(deadline.plus(Duration.ofHours(24)), deadline(order));
    }

    @Test
    void aQuestionThatThePlatformDidNotWaitForIsAnsweredAllTheSame() {
        var order =
                anOrder().urgent().withItems(2).delivered().toPlatform("tiktok").asked();
        order.answered(1, "REMOVED").answered(2, "REFUSED");
        order.seenBy("officer")
                .body("status", equalTo("CLARIFICATION_REQUESTED"))
                .body("pausedUntil", notNullValue())
                .body("items[1].deadlineAt", nullValue())
                .body("allowedActions", hasItem("answer-clarification"));
        order.answered(2, "REMOVED");
        order.seenBy("liaison-tiktok")
                .body("status", equalTo("RESPONDED"))
                .body("history.action", hasItem("end-pause"));
        order.clarified();
        order.seenBy("officer")
                .body("status", equalTo("RESPONDED"))
                .body("clarifications[0].answer", notNullValue())
                .body("items[1].clock.kind", contains("START", "PAUSE", "STOP"))
                .body("allowedActions", not(hasItem("answer-clarification")));
        refused(order.tries("officer", "clarification-answers", Map.of("text", "Once more")), 409, "no-open-question");
        assertEquals(1, OrderEventsSeen.of(order).count("clarification-answered"));
    }

    @Test
    void theStoredDeadlineIsTheFoldOfTheStoredEntries() {
        var order = anOrder().urgent().withItems(3).delivered().toPlatform("tiktok");
        order.answered(1, "REMOVED").asked();
        clock.pass(Duration.ofHours(2));
        order.answered(2, "REFUSED").clarified();
        clock.pass(Duration.ofMinutes(30));
        order.asked();
        clock.pass(Duration.ofHours(1));
        order.verified(1, "STILL_UP").clarified();
        var rows = Database.column(
                """
                SELECT i.position || ' ' ||
                       (i.deadline_at = i.started_at + interval '4 hours' + coalesce(sum(r.at - p.at), interval '0')
                        AND i.pause_micros = coalesce(extract(epoch FROM sum(r.at - p.at)) * 1000000, 0)::bigint)
                FROM takedown_order_item i
                LEFT JOIN deadline_clock_entry p ON p.order_item_id = i.id AND p.kind = 'PAUSE'
                LEFT JOIN LATERAL (
                    SELECT e.at FROM deadline_clock_entry e
                    WHERE e.order_item_id = i.id AND e.position > p.position AND e.kind IN ('RESUME', 'STOP')
                    ORDER BY e.position LIMIT 1) r ON true
                WHERE i.order_id = ?
                GROUP BY i.id ORDER BY i.position
                """,
                UUID.fromString(order.id()));
        assertEquals(List.of("1 true", "2 true", "3 true"), rows);
    }

    private static Instant deadline(OrderFile order) {
        return Instant.parse(order.seenBy("officer").extract().path("items[0].deadlineAt"));
    }
}
