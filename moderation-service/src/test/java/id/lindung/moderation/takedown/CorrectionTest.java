package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.moderation.testing.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A platform puts right what it has answered: the answer, the figures and what other services were told. */
@QuarkusTest
class CorrectionTest {

    /** A day on which nothing else happens. */
    private static final String DAY = "2033-05-10";

    @Inject
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whatWasAnsweredByMistakeIsAwaitedAgainAndEverybodyIsTold() {
        var order = anOrder().urgent().delivered().toPlatform("tiktok").answered(1, "REMOVED");
        var deadline = order.seenBy("liaison-tiktok")
                .body("allowedActions", hasItem("correct"))
                .extract()
                .<String>path("items[0].deadlineAt");
        order.corrected(1, "REFUSED");
        order.seenBy("officer")
                .body("status", equalTo("RESPONDED"))
                .body("openItems", equalTo(1))
                .body("deadlineAt", equalTo(deadline))
                .body("items[0].outcome", equalTo("REFUSED"))
                .body("items[0].effectiveAt", nullValue())
                .body("items[0].clock.kind", contains("START", "STOP", "RESUME"))
                .body("history.action", hasItem("correct"))
                .body("history.find { it.action == 'correct' }.reason", equalTo("The wrong video was meant"))
                .body("history.find { it.action == 'correct' }.item.result", equalTo("REFUSED"))
                .body("allowedActions", not(hasItem("close")));
        OrderEventsSeen.of(order)
                .are(
                        "takedown-order-issued",
                        "takedown-order-delivered",
                        "order-item-actioned",
                        "order-item-corrected");
    }

    @Test
    void theFiguresAreThoseOfTheAnswerThatHolds() {
        clock.turnTo(Instant.parse(DAY + "T03:00:00Z"));
        var order = anOrder().urgent().withItems(2).delivered().toPlatform("tiktok");
        order.answered(1, "REMOVED").answered(2, "REFUSED");
        clock.pass(Duration.ofHours(5));
        assertEquals(1, within());
        order.corrected(1, "REFUSED").corrected(2, "REMOVED");
        assertEquals(0, within(), "what was done after all counts from its correction");
        order.seenBy("officer").body("items[1].effectiveAt", notNullValue()).body("overdueItems", equalTo(1));
    }

    private static int within() {
        return as("officer")
                .queryParam("platformId", "tiktok")
                .queryParam("from", DAY)
                .queryParam("to", DAY)
                .get("/api/v1/takedown-metrics")
                .then()
                .statusCode(200)
                .extract()
                .path("total.withinDeadline.within");
    }

    @Test
    void aCorrectionNeedsAnAnswerAReasonAndAVersion() {
        var order = anOrder().withItems(2).delivered().toPlatform("tiktok").answered(1, "REMOVED");
        refused(
                order.tries(order.machine(), "items/2/correction", OrderFile.correction("REFUSED")),
                409,
                "not-answered");
        var silent = new HashMap<>(OrderFile.correction("REFUSED"));
        silent.put("reason", " ");
        refused(order.tries(order.machine(), "items/1/correction", silent), 400, "invalid-request")
                .body("violations.pointer", contains("/reason"));
        refused(
                as(order.machine())
                        .body(OrderFile.correction("REFUSED"))
                        .post(order.pathOf("items/1/correction"))
                        .then(),
                428,
                "precondition-required");
        refused(order.tries("officer", "items/1/correction", OrderFile.correction("REFUSED")), 403, "forbidden");
    }

    @Test
    void aCorrectionNeedsAReferenceOfItsOwn() {
        var order = anOrder().withItems(2).delivered().toPlatform("tiktok").answered(2, "REFUSED");
        var answer = OrderFile.answer("REMOVED");
        answer.put("externalRef", "first-" + UUID.randomUUID());
        order.done(order.machine(), "items/1/answer", answer);
        var correction = new HashMap<>(OrderFile.correction("REFUSED"));
        correction.put("externalRef", answer.get("externalRef"));
        for (var item : List.of("items/1/correction", "items/2/correction")) {
            correction.put("text", "Put right in " + item);
            refused(order.tries(order.machine(), item, correction), 409, "external-ref-used");
        }
        order.seenBy("officer")
                .body("items.outcome", contains("REMOVED", "REFUSED"))
                .body("history.action", not(hasItem("correct")));
        correction.put("externalRef", "second-" + UUID.randomUUID());
        order.done(order.machine(), "items/1/correction", correction);
        order.seenBy("officer").body("items[0].externalRef", equalTo(correction.get("externalRef")));
    }

    @Test
    void aCorrectionOfAnOrderThatHasChangedSinceIsNotTaken() {
        var order = anOrder().withItems(2).delivered().toPlatform("tiktok").answered(1, "REMOVED");
        var seen = order.etag();
        order.answered(2, "REMOVED");
        refused(
                as(order.machine())
                        .header("If-Match", seen)
                        .body(OrderFile.correction("REFUSED"))
                        .post(order.pathOf("items/1/correction"))
                        .then(),
                412,
                "stale-version");
        order.seenBy("officer")
                .body("items.outcome", contains("REMOVED", "REMOVED"))
                .body("history.action", not(hasItem("correct")));
    }

    @Test
    void aRepeatedCorrectionWithItsKeyIsTakenOnce() {
        var order = anOrder().delivered().toPlatform("tiktok").answered(1, "REMOVED");
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as(order.machine())
                    .header("If-Match", order.etag())
                    .header("Idempotency-Key", key)
                    .body(OrderFile.correction("REFUSED"))
                    .post(order.pathOf("items/1/correction"))
                    .then()
                    .statusCode(200)
                    .body("items[0].outcome", equalTo("REFUSED"));
        }
        refused(
                as(order.machine())
                        .header("If-Match", order.etag())
                        .header("Idempotency-Key", key)
                        .body(OrderFile.correction("INABILITY"))
                        .post(order.pathOf("items/1/correction"))
                        .then(),
                422,
                "idempotency-key-reused");
        order.seenBy("officer").body("history.findAll { it.action == 'correct' }.size()", equalTo(1));
        OrderEventsSeen.of(order)
                .are(
                        "takedown-order-issued",
                        "takedown-order-delivered",
                        "order-item-actioned",
                        "order-item-corrected");
    }

    /** What was told as a miss stays one in the figures, whatever the platform says afterwards. */
    @Test
    void noCorrectionTakesAMissOutOfTheFigures() {
        clock.turnTo(Instant.parse("2033-05-12T03:00:00Z"));
        var order = anOrder().urgent().withItems(2).delivered().toPlatform("tiktok");
        order.answered(1, "REMOVED").verified(1, "STILL_UP").answered(2, "REFUSED");
        order.seenBy("liaison-tiktok").body("items.refuted", contains(true, false));
        clock.pass(Duration.ofHours(5));
        order.answered(1, "REMOVED");
        for (var claim : List.of("ALREADY_GONE", "NOT_FOUND")) {
            refused(
                    order.tries(order.machine(), "items/1/correction", OrderFile.correction(claim)),
                    409,
                    "found-there");
            refused(
                    order.tries(order.machine(), "items/2/correction", OrderFile.correction(claim)),
                    409,
                    "already-counted");
        }
        order.seenBy("officer").body("items.outcome", contains("REMOVED", "REFUSED"));
        as("officer")
                .queryParam("platformId", "tiktok")
                .queryParam("from", "2033-05-12")
                .queryParam("to", "2033-05-12")
                .get("/api/v1/takedown-metrics")
                .then()
                .body("total.withinDeadline.matured", equalTo(2))
                .body("total.withinDeadline.within", equalTo(0))
                .body("total.withinDeadline.excluded", equalTo(0));
    }

    @Test
    void whatIsClosedIsNotCorrectedAnyMore() {
        var order = anOrder()
                .delivered()
                .toPlatform("tiktok")
                .answered(1, "REMOVED")
                .verified(1, "GONE");
        order.done("officer", "close", Map.of());
        refused(
                order.tries(order.machine(), "items/1/correction", OrderFile.correction("REFUSED")),
                409,
                "illegal-transition");
    }

    @Test
    void anImpossibleTimeIsRefusedWithTheRuleAndWhatWasFound() {
        var order = anOrder().withItems(2).delivered().toPlatform("tiktok").answered(1, "REMOVED");
        for (var time : new String[] {"1990-01-01T00:00:00Z", "0001-01-01T00:00:00Z"}) {
            var answer = OrderFile.answer("REMOVED");
            answer.put("claimedAt", time);
            var correction = OrderFile.correction("REFUSED");
            correction.put("claimedAt", time);
            for (var tried : new ValidatableResponse[] {
                order.tries(order.machine(), "items/2/answer", answer),
                order.tries(order.machine(), "items/1/correction", correction)
            }) {
                refused(tried, 400, "invalid-request")
                        .body("violations.pointer", contains("/claimedAt"))
                        .body("violations.rule", contains("after-receipt"))
                        .body("violations[0].message", containsString(time));
            }
        }
    }
}
