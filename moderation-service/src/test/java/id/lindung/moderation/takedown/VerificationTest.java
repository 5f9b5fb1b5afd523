package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What officials find counts beside what the platform says. */
@QuarkusTest
class VerificationTest {

    @Test
    void whatIsFoundGoneIsTakenDownWithItsTime() {
        var order = anOrder().delivered().toPlatform("tiktok").answered(1, "REMOVED");
        order.verified(1, "GONE");
        order.seenBy("liaison-tiktok")
                .body("items[0].verification", equalTo("GONE"))
                .body("items[0].verifiedAt", notNullValue());
    }

    @Test
    void whatIsFoundStillThereIsOpenAgainAndMayBeAnsweredAgain() {
        var order = anOrder().delivered().toPlatform("tiktok").answered(1, "REMOVED");
        order.verified(1, "STILL_UP");
        order.seenBy("officer")
                .body("openItems", equalTo(1))
                .body("items[0].effectiveAt", nullValue())
                .body("items[0].clock.kind", contains("START", "STOP", "RESUME"))
                .body("deadlineAt", notNullValue());
        var again = OrderFile.answer("REMOVED");
        again.put("text", "Removed from the second server as well");
        order.done("platform-tiktok", "items/1/answer", again);
        order.seenBy("officer").body("openItems", equalTo(0)).body("items[0].effectiveAt", notNullValue());
    }

    @Test
    void thePlatformActsAnewWithTheVerySameWords() {
        var order = anOrder().urgent().delivered().toPlatform("tiktok").answered(1, "REMOVED");
        order.verified(1, "STILL_UP");
        order.answered(1, "REMOVED");
        order.seenBy("officer")
                .body("openItems", equalTo(0))
                .body("items[0].effectiveAt", notNullValue())
                .body("items[0].clock.kind", contains("START", "STOP", "RESUME", "STOP"));
        assertEquals(2, OrderEventsSeen.of(order).count("order-item-actioned"));
    }

    @Test
    void aReferenceOfAnAnswerThatWasFoundUntrueIsUsedUp() {
        var answer = OrderFile.answer("REMOVED");
        answer.put("externalRef", "first-" + UUID.randomUUID());
        var order = anOrder().delivered().toPlatform("tiktok").done("platform-tiktok", "items/1/answer", answer);
        order.verified(1, "STILL_UP");
        refused(order.tries("platform-tiktok", "items/1/answer", answer), 409, "external-ref-used");
        order.seenBy("officer").body("openItems", equalTo(1));
        answer.put("externalRef", "second-" + UUID.randomUUID());
        order.done("platform-tiktok", "items/1/answer", answer);
        order.seenBy("officer").body("openItems", equalTo(0));
    }

    @Test
    void anItemIsOpenWhileThePlatformIsExpectedToAct() {
        var order = anOrder().withItems(3).delivered().toPlatform("tiktok");
        order.answered(1, "REMOVED").answered(2, "ALREADY_GONE").answered(3, "REFUSED");
        order.seenBy("officer").body("items.open", contains(false, false, true));
        order.verified(2, "STILL_UP").seenBy("officer").body("items.open", contains(false, true, true));
        order.done("director", "withdraw").seenBy("officer").body("items.open", contains(false, false, false));
    }

    @Test
    void aNoteOfTheOfficialStaysInside() {
        var order = anOrder().delivered().toPlatform("tiktok").answered(1, "REMOVED");
        order.done("childofficer", "items/1/verification", Map.of("result", "UNREACHABLE", "note", "Timed out twice"));
        order.seenBy("officer")
                .body("history[-1].reason", equalTo("Timed out twice"))
                .body("history[-1].item.position", equalTo(1))
                .body("history[-1].item.result", equalTo("UNREACHABLE"));
        order.seenBy("liaison-tiktok")
                .body("history[-1].action", equalTo("answer"))
                .body("history[-1].reason", nullValue())
                .body("history[-1].item.result", equalTo("REMOVED"));
    }
}
