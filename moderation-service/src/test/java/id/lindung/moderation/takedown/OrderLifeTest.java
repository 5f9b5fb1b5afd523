package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.moderation.testing.Database;
import id.lindung.moderation.testing.SettableClock;
import id.lindung.stack.junit.event.EventsAreRead;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@QuarkusTest
@ExtendWith(EventsAreRead.class)
class OrderLifeTest {

    @Inject
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anOrderIsDraftedSignedPulledAnsweredVerifiedAndClosed() {
        var order = anOrder().withItems(2).toPlatform("tiktok");
        order.seenBy("officer")
                .body("number", matchesPattern("TDO-2\\d{3}-\\d{6}"))
                .body("status", equalTo("DRAFT"))
                .body("allowedActions", containsInAnyOrder("revise", "submit"))
                .body("draftedBy.name", equalTo("officer"))
                .body("payloadSha256", nullValue())
                .body("actWithin", equalTo("PT24H"))
                .body("openItems", equalTo(0));
        order.done("officer", "submit").done("director", "sign");
        order.seenBy("officer")
                .body("status", equalTo("ISSUED"))
                .body("signedBy.role", equalTo("DIRECTOR"))
                .body("payloadSha256", matchesPattern("[0-9a-f]{64}"))
                .body("deadlineAt", nullValue());
        order.seenBy(order.machine())
                .body("status", equalTo("DELIVERED"))
                .body("openItems", equalTo(2))
                .body("items.clock", everyItem(hasSize(1)));
        order.done(order.machine(), "acknowledge").answered(1, "REMOVED");
        order.seenBy("officer").body("status", equalTo("IN_EXECUTION")).body("openItems", equalTo(1));
        order.answered(2, "REMOVED");
        order.seenBy("officer")
                .body("status", equalTo("RESPONDED"))
                .body("items.effectiveAt", everyItem(notNullValue()))
                .body("deadlineAt", nullValue());
        order.verified(1, "GONE").verified(2, "GONE").done("officer", "close");
        order.seenBy("auditor")
                .body("status", equalTo("CLOSED"))
                .body("closedAt", notNullValue())
                .body("allowedActions", hasSize(0))
                .body(
                        "history.action",
                        contains(
                                "draft",
                                "submit",
                                "sign",
                                "deliver",
                                "acknowledge",
                                "answer",
                                "answer",
                                "verify",
                                "verify",
                                "close"));
    }

    @Test
    void theDeadlineIsFourHoursFromReceiptForUrgentCategories() {
        assertEquals(Duration.ofHours(4), timeLeftBy(anOrder().urgent()));
    }

    @Test
    void theDeadlineIsTwentyFourHoursFromReceiptForOthers() {
        assertEquals(Duration.ofHours(24), timeLeftBy(anOrder()));
    }

    private static Duration timeLeftBy(AnOrder fixture) {
        var order = fixture.issued().toPlatform("tiktok");
        var seen = order.seenBy("liaison-tiktok").extract();
        return Duration.between(
                Instant.parse(seen.path("deliveredAt")), Instant.parse(seen.path("items[0].deadlineAt")));
    }

    @Test
    void readingAnOrderTwiceDeliversItOnce() {
        var order = anOrder().issued().toPlatform("tiktok");
        var first = order.seenBy("liaison-tiktok").extract().<String>path("deliveredAt");
        clock.pass(Duration.ofMinutes(5));
        order.seenBy("approver-tiktok").body("deliveredAt", equalTo(first)).body("version", equalTo(4));
        assertEquals(
                List.of("1"),
                Database.column(
                        "SELECT count(*) FROM deadline_clock_entry e JOIN takedown_order_item i ON i.id = e.order_item_id"
                                + " WHERE i.order_id = ?",
                        UUID.fromString(order.id())));
    }

    @Test
    void aHeadRequestOrAListDeliversNothing() {
        var order = anOrder().issued().toPlatform("tiktok");
        as("liaison-tiktok").head(order.path()).then().statusCode(200);
        as("liaison-tiktok")
                .queryParam("q", order.number())
                .get("/api/v1/takedown-orders")
                .then()
                .statusCode(200)
                .body("items.status", contains("ISSUED"));
        order.seenBy("officer").body("status", equalTo("ISSUED")).body("deliveredAt", nullValue());
    }

    @Test
    void anOfficialsReadingDeliversNothing() {
        var order = anOrder().issued().toPlatform("tiktok");
        order.seenBy("officer").body("deliveredAt", nullValue());
    }

    @Test
    void aReturnedOrderIsChangedAndSubmittedAgain() {
        var order = anOrder().submitted().toPlatform("tiktok");
        order.done("director", "return", Map.of("reason", "The letter is missing"));
        order.seenBy("officer")
                .body("status", equalTo("DRAFT"))
                .body("history[-1].reason", equalTo("The letter is missing"));
        var text = anOrder().withItems(3).with("reasons", "Rewritten").commandFor("tiktok");
        as("officer")
                .header("If-Match", order.etag())
                .body(text)
                .put(order.path())
                .then()
                .statusCode(200)
                .body("reasons", equalTo("Rewritten"))
                .body("items.position", contains(1, 2, 3))
                .body("number", equalTo(order.number()));
        order.seenBy("officer");
        order.done("officer", "submit").done("director", "sign");
        order.seenBy(order.machine()).body("items", hasSize(3)).body("openItems", equalTo(3));
    }

    @Test
    void aPlatformSeesRolesButNoOfficialsNamesAndNoDeliberation() {
        var order = anOrder().submitted().toPlatform("tiktok");
        order.done("director", "return", Map.of("reason", "Internal doubt"))
                .done("officer", "submit")
                .done("director", "sign");
        order.seenBy("liaison-tiktok")
                .body("draftedBy.name", nullValue())
                .body("draftedBy.role", equalTo("OFFICER"))
                .body("signedBy.name", nullValue())
                .body("history.action", contains("sign", "deliver"))
                .body("history[0].fromState", nullValue())
                .body("history[0].actor.name", nullValue())
                .body("history[1].actor.name", notNullValue())
                .body("allowedActions", hasItem("answer"))
                .body("allowedActions", not(hasItem("withdraw")));
        order.verified(1, "STILL_UP");
        order.seenBy("liaison-tiktok").body("history.action", not(hasItem("verify")));
    }

    @Test
    void aWithdrawnOrderExpectsNothingMore() {
        var order = anOrder().delivered().withItems(2).toPlatform("tiktok");
        order.answered(1, "REMOVED").done("director", "withdraw", Map.of("reason", "Wrong account"));
        order.seenBy("liaison-tiktok")
                .body("status", equalTo("WITHDRAWN"))
                .body("openItems", equalTo(0))
                .body("deadlineAt", nullValue())
                .body("items[1].clock.kind", contains("START", "STOP"))
                .body("history[-1].reason", equalTo("Wrong account"));
        refused(order.tries(order.machine(), "items/2/answer", OrderFile.answer("REMOVED")), 409, "illegal-transition")
                .body("currentState", equalTo("WITHDRAWN"));
    }
}
