package id.lindung.moderation.metric;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.contracts.metric.ItemFigure;
import id.lindung.moderation.testing.SettableClock;
import id.lindung.moderation.testing.TakedownFacts;
import id.lindung.moderation.testing.TakedownFacts.Item;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each figure has a list of exactly the items that it counts. */
@QuarkusTest
class CountedItemsTest {

    /** 00:00 of 10 March 2032 in Jakarta. */
    private static final Instant DAY = Instant.parse("2032-03-09T17:00:00Z");

    private static final Map<ItemFigure, String> FIGURES = Map.of(
            ItemFigure.SENT, "itemsSent",
            ItemFigure.OPEN, "openItems",
            ItemFigure.OVERDUE, "overdueItems",
            ItemFigure.DUE, "withinDeadline.matured",
            ItemFigure.WITHIN, "withinDeadline.within",
            ItemFigure.LEFT_OUT, "withinDeadline.excluded",
            ItemFigure.STARTED, "timeToAction.items",
            ItemFigure.AWAITED, "timeToAction.open");

    @Inject
    SettableClock clock;

    private final TakedownFacts facts = TakedownFacts.ofFreshPlatform();

    @BeforeEach
    void turnClock() {
        clock.turnTo(DAY.plus(Duration.ofHours(6)));
        for (var sent : List.of(DAY.minus(Duration.ofDays(40)), DAY.minus(Duration.ofHours(2)), DAY, hour(3))) {
            for (var status : List.of("DELIVERED", "RESPONDED", "CLOSED", "WITHDRAWN")) {
                for (var category : List.of("TERRORISM", "FRAUD")) {
                    items(sent, status, category);
                }
            }
        }
        var undelivered = facts.order(hour(1), "FRAUD", "ISSUED", null);
        facts.item(undelivered, new Item(null, null, null, false, Duration.ZERO));
        facts.item(undelivered, new Item(null, null, null, false, Duration.ZERO));
        var takenBack = facts.order(hour(1), "FRAUD", "WITHDRAWN", hour(2));
        facts.item(takenBack, new Item(null, null, null, false, Duration.ZERO));
    }

    private void items(Instant sent, String status, String category) {
        var withdrawnAt = status.equals("WITHDRAWN") ? sent.plus(Duration.ofHours(2)) : null;
        var order = facts.order(sent, category, status, withdrawnAt);
        facts.item(order, Item.open(sent));
        facts.item(order, Item.open(sent).wasGone());
        facts.item(order, Item.open(sent).actedAfter(Duration.ofHours(1)));
        facts.item(order, Item.open(sent).actedAfter(Duration.ofHours(5)));
        facts.item(order, Item.open(sent.plus(Duration.ofHours(3))).pausedFor(Duration.ofHours(1)));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theListOfAFigureHasAsManyItemsAsTheFigureSaysInTotalAndInEachGroup() {
        var metrics = facts.metrics(Map.of("groupBy", "category"));
        FIGURES.forEach((figure, name) -> {
            assertEquals(metrics.getLong("total." + name), total(figure, Map.of()), figure.name());
            for (int i = 0; i < 2; i++) {
                var category = metrics.getString("groups[" + i + "].group");
                assertEquals(
                        metrics.getLong("groups[" + i + "]." + name),
                        total(figure, Map.of("category", category)),
                        figure + " of " + category);
            }
        });
        assertEquals(2, total(ItemFigure.UNDELIVERED, Map.of()));
    }

    @Test
    void theOrdersOfAPeriodAreListedByTheirSignature() {
        var sent = facts.metrics(Map.of()).getLong("total.ordersSent");
        as("officer")
                .queryParam("platformId", facts.platformId())
                .queryParam("issuedFrom", DAY.toString())
                .queryParam("issuedBefore", DAY.plus(Duration.ofDays(1)).toString())
                .get("/api/v1/takedown-orders")
                .then()
                .statusCode(200)
                .body("total", equalTo((int) sent));
    }

    @Test
    void aListIsReadPageByPage() {
        facts.metrics(Map.of());
        var first = page(ItemFigure.OPEN, Map.of("limit", 3));
        var second = page(ItemFigure.OPEN, Map.of("limit", 3, "cursor", first.getString("nextCursor")));
        assertEquals(3, first.getList("items").size());
        assertEquals(first.getLong("total"), second.getLong("total"));
        assertEquals(false, first.getList("items.id").contains(second.getString("items[0].id")));
    }

    @Test
    void aFigureThatIsNoneIsNamed() {
        refused(as("officer").get("/api/v1/takedown-metrics/items").then(), 400, "invalid-request");
        refused(as("officer").get("/api/v1/takedown-metrics/items?figure=ALL").then(), 400, "invalid-request");
    }

    private long total(ItemFigure figure, Map<String, ?> more) {
        return page(figure, more).getLong("total");
    }

    private JsonPath page(ItemFigure figure, Map<String, ?> more) {
        var all = new HashMap<String, Object>(more);
        all.put("platformId", facts.platformId());
        all.put("from", "2032-03-10");
        all.put("to", "2032-03-10");
        all.put("figure", figure);
        return as("officer")
                .queryParams(all)
                .get("/api/v1/takedown-metrics/items")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Instant hour(int hours) {
        return DAY.plus(Duration.ofHours(hours));
    }
}
