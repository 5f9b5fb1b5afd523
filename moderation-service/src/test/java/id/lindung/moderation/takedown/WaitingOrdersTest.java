package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static id.lindung.stack.junit.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What waits for somebody without being a state of its own is counted, and the list has exactly that. */
@QuarkusTest
class WaitingOrdersTest {

    @Test
    void aDraftThatCameBackWaitsUntilItIsChangedOrSentAgain() {
        var order = anOrder().submitted().toPlatform("tiktok");
        shown("officer", "returned", order, false);
        order.done("director", "return");
        shown("officer", "returned", order, true);
        order.done("officer", "submit");
        shown("officer", "returned", order, false);
        order.done("director", "return");
        as("officer")
                .header("If-Match", order.etag())
                .body(anOrder().commandFor("tiktok"))
                .put(order.path())
                .then()
                .statusCode(200);
        shown("officer", "returned", order, false);
    }

    @Test
    void whatWasFoundStillUpWaitsUntilItIsAnsweredAnew() {
        var order = anOrder().delivered().toPlatform("tiktok").answered(1, "REMOVED");
        shown("liaison-tiktok", "stillUp", order, false);
        order.verified(1, "STILL_UP");
        shown("liaison-tiktok", "stillUp", order, true);
        order.answered(1, "REMOVED");
        shown("liaison-tiktok", "stillUp", order, false);
    }

    @Test
    void whatWasFoundThereBeforeAnyAnswerIsNoContradiction() {
        var order = anOrder().delivered().toPlatform("tiktok").verified(1, "STILL_UP");
        shown("liaison-tiktok", "stillUp", order, false);
    }

    /** Whatever is found later, until the platform has acted: the list and the item say the same. */
    @ParameterizedTest
    @ValueSource(strings = {"UNREACHABLE", "REAPPEARED"})
    void whatWasFoundStillUpSaysSoItself(String later) {
        var order = anOrder().delivered().toPlatform("tiktok").answered(1, "REMOVED");
        order.verified(1, "STILL_UP").verified(1, later);
        shown("officer", "stillUp", order, true);
        order.seenBy("liaison-tiktok").body("items.refuted", contains(true));
        order.answered(1, "REMOVED");
        shown("officer", "stillUp", order, false);
        order.seenBy("liaison-tiktok").body("items.refuted", contains(false));
    }

    private static void shown(String account, String condition, OrderFile order, boolean expected) {
        var list = as(account)
                .queryParam(condition, true)
                .queryParam("q", order.number())
                .get("/api/v1/takedown-orders")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(expected ? 1 : 0, list.getList("items").size());
        var counted = as(account)
                .get("/api/v1/takedown-order-counts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var all = as(account)
                .queryParam(condition, true)
                .get("/api/v1/takedown-orders")
                .then()
                .extract()
                .jsonPath();
        assertEquals(all.getLong("total"), counted.getLong(condition));
    }
}
