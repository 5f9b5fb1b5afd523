package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.lindung.moderation.testing.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody's time is cut short by closing, and nothing unchecked is closed by the way. */
@QuarkusTest
class ClosingTest {

    @Inject
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whileThePlatformMayStillObeyInTimeTheOrderStaysOpen() {
        var order = anOrder().urgent().withItems(2).delivered().toPlatform("tiktok");
        order.answered(1, "REMOVED").answered(2, "REFUSED").verified(1, "GONE");
        refused(order.tries("officer", "close"), 409, "deadline-ahead");
        order.seenBy("officer").body("allowedActions", not(hasItem("close")));
        order.answered(2, "REMOVED");
        order.seenBy("officer").body("allowedActions", hasItem("close"));
        order.seenBy("liaison-tiktok").body("allowedActions", not(hasItem("answer")));
        order.done("officer", "close");
        order.seenBy("officer").body("status", equalTo("CLOSED")).body("openItems", equalTo(0));
    }

    @Test
    void whatIsFoundStillThereKeepsItOpenUntilItsDeadline() {
        var order = anOrder().urgent().delivered().toPlatform("tiktok").answered(1, "REMOVED");
        order.verified(1, "STILL_UP");
        refused(order.tries("officer", "close"), 409, "deadline-ahead");
        clock.pass(Duration.ofHours(5));
        refused(order.tries("officer", "close", Map.of()), 400, "invalid-request")
                .body("violations.pointer", contains("/reason"));
        order.done("officer", "close");
    }

    @Test
    void whatNobodyCheckedIsClosedForAReasonOnly() {
        var order = anOrder().withItems(2).delivered().toPlatform("tiktok");
        order.answered(1, "REMOVED").answered(2, "REMOVED").verified(1, "GONE");
        refused(order.tries("officer", "close", Map.of("reason", " ")), 400, "invalid-request")
                .body("violations.pointer", contains("/reason"));
        order.verified(2, "GONE").done("officer", "close", Map.of());
        order.seenBy("officer").body("status", equalTo("CLOSED"));
    }

    @Test
    void aNewAnswerAfterAFindingHasToBeCheckedAgain() {
        var order = anOrder().delivered().toPlatform("tiktok").answered(1, "REMOVED");
        order.verified(1, "STILL_UP").answered(1, "REMOVED");
        refused(order.tries("officer", "close", Map.of()), 400, "invalid-request");
        order.verified(1, "GONE").done("officer", "close", Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALREADY_GONE", "NOT_FOUND"})
    void whatIsSaidNotToBeThereIsBelievedForAReasonOnly(String outcome) {
        var order = anOrder().delivered().toPlatform("tiktok").verified(1, "STILL_UP");
        order.answered(1, outcome);
        refused(order.tries("officer", "close", Map.of()), 400, "invalid-request")
                .body("violations.pointer", contains("/reason"));
        order.verified(1, "GONE").done("officer", "close", Map.of());

        var unchecked = anOrder().delivered().toPlatform("tiktok").answered(1, outcome);
        refused(unchecked.tries("officer", "close", Map.of()), 400, "invalid-request");
        unchecked.done("officer", "close").seenBy("officer").body("status", equalTo("CLOSED"));
    }

    @Test
    void aQuestionThatNobodyHasAnsweredIsLeftForAReasonOnly() {
        var order = anOrder().delivered().toPlatform("tiktok").asked();
        order.answered(1, "REMOVED").verified(1, "GONE");
        refused(order.tries("officer", "close", Map.of()), 400, "invalid-request")
                .body("violations.pointer", contains("/reason"));
        order.clarified().done("officer", "close", Map.of());
        order.seenBy("officer").body("status", equalTo("CLOSED"));
    }
}
