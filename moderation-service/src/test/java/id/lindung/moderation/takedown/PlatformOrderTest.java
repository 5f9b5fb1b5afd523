package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.stack.junit.Together;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a platform's machine does: pull, acknowledge, answer. */
@QuarkusTest
class PlatformOrderTest {

    private static final String PULL = "/api/v1/platform/takedown-orders";

    @Test
    void pullingDeliversWhatIsOnThePageAndNothingElse() {
        pullAll();
        var orders = IntStream.range(0, 3)
                .mapToObj(i -> anOrder().issued().toPlatform("tiktok"))
                .toList();
        var first = as("platform-tiktok")
                .queryParam("status", "ISSUED")
                .queryParam("limit", 2)
                .get(PULL)
                .then()
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .body("items", hasSize(2))
                .body("items.status", everyItem(equalTo("DELIVERED")))
                .body("items[0].items[0].url", containsString("https://"));
        assertEquals(
                List.of(orders.get(0).id(), orders.get(1).id()), first.extract().path("items.id"));
        orders.get(2).seenBy("officer").body("status", equalTo("ISSUED"));
        as("platform-tiktok")
                .queryParam("status", "ISSUED")
                .queryParam("limit", 2)
                .queryParam("cursor", first.extract().<String>path("nextCursor"))
                .get(PULL)
                .then()
                .body("items.id", equalTo(List.of(orders.get(2).id())))
                .body("nextCursor", nullValue());
        OrderEventsSeen.of(orders.get(2)).are("takedown-order-issued", "takedown-order-delivered");
    }

    @Test
    void askingWhetherThereIsAnyDeliversNothing() {
        pullAll();
        var order = anOrder().issued().toPlatform("tiktok");
        anOrder().issued().toPlatform("tiktok");
        as("platform-tiktok")
                .queryParam("status", "ISSUED")
                .queryParam("limit", 1)
                .head(PULL)
                .then()
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""));
        order.seenBy("officer").body("status", equalTo("ISSUED")).body("deliveredAt", nullValue());
        OrderEventsSeen.of(order).are("takedown-order-issued");
    }

    @Test
    void pagesOfTheWholeHoldEachOrderOnceInTheOrderOfSignature() {
        IntStream.range(0, 5).forEach(i -> anOrder().issued().toPlatform("tiktok"));
        var times = new ArrayList<String>();
        var ids = pullAll(times);
        assertEquals(ids.size(), Set.copyOf(ids).size());
        assertEquals(times.stream().sorted().toList(), times);
    }

    @Test
    void aPageOfLargeOrdersEndsBeforeItGetsTooHeavyToDeliver() {
        pullAll();
        IntStream.range(0, 3).forEach(i -> anOrder().withItems(400).issued().toPlatform("tiktok"));
        var first = undelivered();
        assertEquals(2, first.<List<?>>path("items").size());
        assertNotNull(first.path("nextCursor"));
        var rest = undelivered();
        assertEquals(1, rest.<List<?>>path("items").size());
        assertNull(rest.path("nextCursor"));
    }

    private static ExtractableResponse<Response> undelivered() {
        return as("platform-tiktok")
                .queryParam("limit", 200)
                .queryParam("status", "ISSUED")
                .get(PULL)
                .then()
                .statusCode(200)
                .extract();
    }

    @Test
    void clientsThatPullAtOnceDeliverOnce() {
        var order = anOrder().issued().toPlatform("tiktok");
        var seen = Together.call(6, i -> as("platform-tiktok")
                .queryParam("status", "ISSUED")
                .queryParam("limit", 200)
                .get(PULL)
                .then()
                .extract()
                .statusCode());
        assertEquals(Set.of(200), Set.copyOf(seen));
        OrderEventsSeen.of(order).are("takedown-order-issued", "takedown-order-delivered");
        order.seenBy("officer").body("items[0].clock", hasSize(1));
    }

    @Test
    void aMachineAnswersManyItemsAtOnceWithoutNamingVersions() {
        var order = anOrder().withItems(12).delivered().toPlatform("tiktok");
        var statuses = Together.call(12, i -> as("platform-tiktok")
                .body(OrderFile.answer("REMOVED"))
                .post(order.platformPath() + "/items/" + (i + 1) + "/answer")
                .then()
                .extract()
                .statusCode());
        assertEquals(Set.of(200), Set.copyOf(statuses));
        order.seenBy("officer").body("status", equalTo("RESPONDED")).body("openItems", equalTo(0));
        assertEquals(12, OrderEventsSeen.of(order).count("order-item-actioned"));
    }

    @Test
    void theSameAnswerAgainIsNoSecondAnswer() {
        var order = anOrder().delivered().toPlatform("tiktok");
        order.answered(1, "REMOVED");
        var etag = order.etag();
        order.answered(1, "REMOVED");
        assertEquals(etag, order.etag());
        assertEquals(1, OrderEventsSeen.of(order).count("order-item-actioned"));
        refused(order.tries("platform-tiktok", "items/1/answer", OrderFile.answer("REFUSED")), 409, "already-answered");
    }

    @Test
    void anActionMayFollowARefusal() {
        var order = anOrder().delivered().toPlatform("tiktok");
        order.answered(1, "REFUSED");
        order.seenBy("officer")
                .body("status", equalTo("RESPONDED"))
                .body("openItems", equalTo(1))
                .body("items[0].effectiveAt", nullValue())
                .body("items[0].answerText", equalTo("Explained"));
        refused(
                order.tries("platform-tiktok", "items/1/answer", OrderFile.answer("INABILITY")),
                409,
                "already-answered");
        order.answered(1, "REMOVED");
        order.seenBy("officer").body("openItems", equalTo(0)).body("items[0].effectiveAt", not(nullValue()));
        OrderEventsSeen.of(order)
                .are("takedown-order-issued", "takedown-order-delivered", "order-item-refused", "order-item-actioned");
    }

    @Test
    void aLesserMeasureThanTheOneOrderedIsNoAction() {
        var order = anOrder().delivered().toPlatform("tiktok");
        order.answered(1, "LABELLED");
        order.seenBy("officer").body("items[0].outcome", equalTo("LABELLED")).body("openItems", equalTo(1));
        assertEquals(1, OrderEventsSeen.of(order).count("order-item-refused"));
    }

    @Test
    void aReferenceOfThePlatformStandsForOneAnswer() {
        var reference = "ref-" + UUID.randomUUID();
        var order = anOrder().withItems(2).delivered().toPlatform("tiktok");
        order.done("platform-tiktok", "items/1/answer", withReference(reference));
        order.done("platform-tiktok", "items/1/answer", withReference(reference));
        refused(order.tries("platform-tiktok", "items/2/answer", withReference(reference)), 409, "external-ref-used");
        order.seenBy("officer")
                .body("items[0].externalRef", equalTo(reference))
                .body("items[1].outcome", equalTo("PENDING"));
        var others = anOrder().delivered().toPlatform("other");
        others.done("platform-other", "items/1/answer", withReference(reference));
    }

    private static Map<String, Object> withReference(String reference) {
        var answer = new HashMap<>(OrderFile.answer("REMOVED"));
        answer.put("externalRef", reference);
        return answer;
    }

    @Test
    void aVersionThatIsNamedIsHeededForAnswersToo() {
        var order = anOrder().delivered().toPlatform("tiktok");
        refused(
                as("platform-tiktok")
                        .header("If-Match", "\"1\"")
                        .body(OrderFile.answer("REMOVED"))
                        .post(order.platformPath() + "/items/1/answer")
                        .then(),
                412,
                "stale-version");
    }

    @Test
    void everyActOfThePlatformIsTold() {
        var order = anOrder().delivered().toPlatform("tiktok");
        order.done("platform-tiktok", "acknowledge")
                .asked()
                .clarified()
                .answered(1, "REMOVED")
                .verified(1, "GONE");
        order.done("officer", "close");
        OrderEventsSeen.of(order)
                .are(
                        "takedown-order-issued",
                        "takedown-order-delivered",
                        "takedown-order-acknowledged",
                        "clarification-requested",
                        "clarification-answered",
                        "order-item-actioned",
                        "order-item-verified",
                        "takedown-order-closed");
    }

    @Test
    void aWithdrawalIsToldOnlyOfWhatWasIssued() {
        var issued = anOrder().issued().toPlatform("tiktok").done("director", "withdraw");
        OrderEventsSeen.of(issued).are("takedown-order-issued", "takedown-order-withdrawn");
        var draft = anOrder().toPlatform("tiktok").done("director", "withdraw");
        OrderEventsSeen.of(draft).are();
    }

    private static List<String> pullAll() {
        return pullAll(new ArrayList<>());
    }

    private static List<String> pullAll(List<String> times) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as("platform-tiktok").queryParam("limit", 3);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(PULL)
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.path("items.id"));
            times.addAll(page.path("items.issuedAt"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertTrue(ids.size() >= times.size());
        return ids;
    }
}
