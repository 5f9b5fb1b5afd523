package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import id.lindung.contracts.metric.ItemFigure;
import id.lindung.moderation.testing.Database;
import id.lindung.moderation.testing.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A platform reaches its own orders, once they were issued, and learns of no others. */
@QuarkusTest
class OrderTenancyTest {

    private static final List<String> OTHERS = List.of("liaison-other", "approver-other", "platform-other");

    @Inject
    DataSource dataSource;

    @Inject
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anotherPlatformFindsNothingUnderAnyAddress() {
        var order = anOrder().delivered().toPlatform("tiktok");
        for (var account : OTHERS) {
            refused(as(account).get(order.path()).then(), 404, "not-found");
            refused(order.tries(account, "acknowledge"), 404, "not-found");
            refused(order.tries(account, "clarification-requests", Map.of("text", "Whose?")), 404, "not-found");
            refused(order.tries(account, "items/1/answer", OrderFile.answer("REMOVED")), 404, "not-found");
            refused(order.tries(account, "items/1/reveal"), 404, "not-found");
        }
        order.seenBy("officer").body("status", equalTo("DELIVERED"));
    }

    @Test
    void anotherPlatformNeitherListsNorPullsIt() {
        var order = anOrder().issued().toPlatform("tiktok");
        for (var account : OTHERS) {
            as(account)
                    .queryParam("q", order.number())
                    .get("/api/v1/takedown-orders")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
            as(account)
                    .queryParam("platformId", "tiktok")
                    .get("/api/v1/takedown-orders")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
            as(account)
                    .queryParam("limit", 200)
                    .get("/api/v1/platform/takedown-orders")
                    .then()
                    .statusCode(200)
                    .body("items.platformId", everyItem(equalTo("other")))
                    .body("items.id", not(hasItem(order.id())));
        }
        order.seenBy("officer").body("status", equalTo("ISSUED"));
    }

    @Test
    void anotherPlatformDoesNotEvenTouchItsRow() throws SQLException {
        var order = anOrder().issued().toPlatform("tiktok");
        // Whoever signs in for the first time may take a while; that is not what is waited for below.
        OTHERS.forEach(account -> as(account).get(order.path()).then().statusCode(404));
        try (var busy = dataSource.getConnection()) {
            busy.setAutoCommit(false);
            try (var lock = busy.prepareStatement("SELECT 1 FROM takedown_order WHERE id = ? FOR UPDATE")) {
                lock.setObject(1, UUID.fromString(order.id()));
                lock.execute();
            }
            for (var account : OTHERS) {
                assertTimeout(Duration.ofSeconds(30), () -> {
                    refused(as(account).get(order.path()).then(), 404, "not-found");
                    refused(order.tries(account, "items/1/answer", OrderFile.answer("REMOVED")), 404, "not-found");
                });
            }
            busy.rollback();
            busy.setAutoCommit(true);
        }
    }

    /** Such a row should not be; were there one, not even its own order would show it. */
    @Test
    void whatNamesAnotherPlatformIsNotReadWithAnOrderEither() {
        var order = anOrder().delivered().toPlatform("tiktok").answered(1, "REFUSED");
        Database.execute(
                """
                INSERT INTO takedown_answer (id, order_item_id, position, platform_id, outcome, received_at, text,
                                             actor_issuer, actor_subject, actor_name, actor_role, actor_platform_id)
                SELECT uuidv7(), order_item_id, 2, 'other', outcome, received_at, 'Of another',
                       actor_issuer, actor_subject, actor_name, actor_role, 'other'
                FROM takedown_answer WHERE order_item_id IN (SELECT id FROM takedown_order_item WHERE order_id = ?)
                """,
                UUID.fromString(order.id()));
        order.seenBy("officer").body("items[0].answerText", equalTo("Of another"));
        for (var account : List.of("liaison-tiktok", "platform-tiktok")) {
            order.seenBy(account).body("items[0].answerText", equalTo("Explained"));
        }
    }

    @Test
    void itsOwnPlatformDoesNotKnowOfAnOrderBeforeTheSignature() {
        for (var order :
                List.of(anOrder().toPlatform("tiktok"), anOrder().submitted().toPlatform("tiktok"))) {
            for (var account : List.of("liaison-tiktok", "platform-tiktok")) {
                refused(as(account).get(order.path()).then(), 404, "not-found");
                refused(order.tries(account, "acknowledge"), 404, "not-found");
                refused(order.tries(account, "items/1/answer", OrderFile.answer("REMOVED")), 404, "not-found");
                refused(order.tries(account, "items/1/reveal"), 404, "not-found");
                as(account)
                        .queryParam("q", order.number())
                        .get("/api/v1/takedown-orders")
                        .then()
                        .body("items", empty());
            }
            as("platform-tiktok")
                    .queryParam("limit", 200)
                    .get("/api/v1/platform/takedown-orders")
                    .then()
                    .body("items.issuedAt", everyItem(notNullValue()))
                    .body("items.id", not(hasItem(order.id())));
            order.done("director", "withdraw");
            refused(as("liaison-tiktok").get(order.path()).then(), 404, "not-found");
        }
    }

    /** What was withdrawn before its receipt does not exist for its platform: it is neither counted nor listed for it. */
    @Test
    void aPlatformsFiguresAndTheirListsHoldWhatItMayKnowAndNothingElse() {
        clock.turnTo(Instant.parse("2034-02-07T03:00:00Z"));
        var withdrawn = anOrder().issued().toPlatform("tiktok");
        withdrawn.done("director", "withdraw");
        var delivered = anOrder().delivered().toPlatform("tiktok");
        var taken = anOrder().delivered().toPlatform("tiktok");
        taken.done("director", "withdraw");
        var waiting = anOrder().issued().toPlatform("tiktok");
        clock.pass(Duration.ofHours(30));
        var known = List.of(delivered.number(), taken.number(), waiting.number());
        for (var account : List.of("platform-tiktok", "liaison-tiktok")) {
            var figures = figures(account).<Map<String, ?>>path("total");
            assertEquals(3, figuresOf(figures, "itemsSent"), account);
            assertEquals(known, numbers(account, "SENT"), account);
            assertEquals(List.of(waiting.number()), numbers(account, "UNDELIVERED"), account);
            for (var figure : ItemFigure.values()) {
                assertFalse(numbers(account, figure.name()).contains(withdrawn.number()), account + " " + figure);
            }
        }
        assertEquals(4, numbers("officer", "SENT").size());
        assertEquals(4, figuresOf(figures("officer").<Map<String, ?>>path("total"), "itemsSent"));
        var months = figures("platform-tiktok").<List<Map<String, ?>>>path("groups");
        assertEquals(
                List.of("2034-02"),
                months.stream().map(month -> month.get("group")).toList());
        assertEquals(3, months.get(0).get("itemsSent"));
    }

    private static int figuresOf(Map<String, ?> figures, String name) {
        return (int) figures.get(name);
    }

    private static ExtractableResponse<Response> figures(String account) {
        return asked(account)
                .queryParam("groupBy", "month")
                .get("/api/v1/takedown-metrics")
                .then()
                .statusCode(200)
                .extract();
    }

    private static List<String> numbers(String account, String figure) {
        return asked(account)
                .queryParam("figure", figure)
                .get("/api/v1/takedown-metrics/items")
                .then()
                .statusCode(200)
                .extract()
                .path("items.number");
    }

    /** An official must say which platform is meant, a platform need not. */
    private static RequestSpecification asked(String account) {
        var asked = as(account).queryParam("from", "2034-02-07").queryParam("to", "2034-02-08");
        return account.equals("officer") ? asked.queryParam("platformId", "tiktok") : asked;
    }

    @Test
    void metricsOfAnotherPlatformAreNotFound() {
        for (var account : OTHERS) {
            refused(
                    as(account)
                            .queryParam("platformId", "tiktok")
                            .get("/api/v1/takedown-metrics")
                            .then(),
                    404,
                    "not-found");
        }
        as("liaison-other")
                .queryParam("groupBy", "platform")
                .get("/api/v1/takedown-metrics")
                .then()
                .statusCode(200)
                .body("platformId", equalTo("other"))
                .body("groups.group", everyItem(equalTo("other")));
    }
}
