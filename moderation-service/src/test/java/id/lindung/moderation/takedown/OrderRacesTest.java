package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.moderation.testing.KnownPlatforms;
import id.lindung.stack.junit.Together;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is sent twice, or by two at once. */
@QuarkusTest
class OrderRacesTest {

    private static final String ORDERS = "/api/v1/takedown-orders";

    @Test
    void ofTwoDirectorsThatSignAtOnceOneWins() {
        var order = anOrder().submitted().toPlatform("tiktok");
        var etag = order.etag();
        var accounts = List.of("director", "actingdirector", "director", "actingdirector");
        var statuses = Together.call(4, i -> as(accounts.get(i))
                .header("If-Match", etag)
                .body("{}")
                .post(order.path() + "/sign")
                .then()
                .extract()
                .statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 200).count());
        assertEquals(3, statuses.stream().filter(status -> status == 412).count());
        OrderEventsSeen.of(order).are("takedown-order-issued");
    }

    @Test
    void aWithdrawalAndASignatureAtOnceDoNotBothHappen() {
        var order = anOrder().submitted().toPlatform("tiktok");
        var etag = order.etag();
        var acts = List.of("sign", "withdraw");
        var statuses = Together.call(2, i -> as("director")
                .header("If-Match", etag)
                .body("{\"reason\":\"for a test\"}")
                .post(order.path() + "/" + acts.get(i))
                .then()
                .extract()
                .statusCode());
        assertEquals(Set.of(200, 412), Set.copyOf(statuses));
    }

    @Test
    void eachNumberIsGivenOnceHoweverManyDraftAtOnce() {
        var numbers = Together.call(8, i -> anOrder().toPlatform("tiktok").number());
        assertEquals(8, Set.copyOf(numbers).size(), numbers::toString);
        numbers.forEach(number -> assertTrue(number.matches("TDO-\\d{4}-\\d{6}"), number));
    }

    @Test
    void aRepeatedRequestWithItsKeyGetsTheFirstAnswer() {
        KnownPlatforms.add("tiktok");
        var key = UUID.randomUUID().toString();
        var command = anOrder().commandFor("tiktok");
        var first = as("officer")
                .header("Idempotency-Key", key)
                .body(command)
                .post(ORDERS)
                .then()
                .statusCode(201);
        var id = first.extract().<String>path("id");
        as("officer")
                .header("Idempotency-Key", key)
                .body(command)
                .post(ORDERS)
                .then()
                .statusCode(201)
                .header("Location", equalTo(first.extract().header("Location")))
                .header("ETag", startsWith("\"1-"))
                .body("id", equalTo(id));
        refused(
                as("officer")
                        .header("Idempotency-Key", key)
                        .body(anOrder().commandFor("tiktok"))
                        .post(ORDERS)
                        .then(),
                422,
                "idempotency-key-reused");
    }

    @Test
    void aRepeatedSignatureWithItsKeyIsAnsweredThoughTheVersionIsOldByThen() {
        var order = anOrder().submitted().toPlatform("tiktok");
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as("director")
                    .header("Idempotency-Key", key)
                    .header("If-Match", order.etag())
                    .body("{}")
                    .post(order.path() + "/sign")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("ISSUED"));
        }
        OrderEventsSeen.of(order).are("takedown-order-issued");
    }

    @Test
    void aReferenceForTwoAnswersAtOnceIsTakenOnce() {
        for (int i = 0; i < 4; i++) {
            takenOnce(List.of(
                    anOrder().delivered().toPlatform("tiktok"),
                    anOrder().delivered().toPlatform("tiktok")));
        }
    }

    private static void takenOnce(List<OrderFile> orders) {
        var answer = OrderFile.answer("REMOVED");
        answer.put("externalRef", UUID.randomUUID().toString());
        var answers = Together.call(2, i -> orders.get(i)
                .tries(orders.get(i).machine(), "items/1/answer", answer)
                .extract());
        assertEquals(
                Set.of(200, 409),
                Set.copyOf(answers.stream().map(one -> one.statusCode()).toList()));
        var refusal = answers.stream()
                .filter(one -> one.statusCode() == 409)
                .findAny()
                .orElseThrow();
        assertEquals("urn:lindung:problem:external-ref-used", refusal.path("type"));
    }

    @Test
    void readersAndAPullAtOnceDeliverOnce() {
        var order = anOrder().issued().toPlatform("tiktok");
        var paths = List.of(
                order.path(), "/api/v1/platform/takedown-orders?status=ISSUED&limit=200", order.path(), order.path());
        Together.call(4, i -> as("liaison-tiktok").get(paths.get(i)).then().statusCode(200));
        order.seenBy("officer").body("history.findAll { it.action == 'deliver' }.size()", equalTo(1));
        OrderEventsSeen.of(order).are("takedown-order-issued", "takedown-order-delivered");
    }

    @Test
    void ofAnAnswerAndAWithdrawalAtOnceTheLaterKnowsTheEarlier() {
        var order = anOrder().delivered().toPlatform("tiktok");
        var statuses = Together.call(2, i -> (i == 0
                        ? order.tries(order.machine(), "items/1/answer", OrderFile.answer("REMOVED"))
                        : order.tries("director", "withdraw"))
                .extract()
                .statusCode());
        // Both name the version before: the later one is stale, whichever it is.
        assertEquals(Set.of(200, 412), Set.copyOf(statuses));
    }
}
