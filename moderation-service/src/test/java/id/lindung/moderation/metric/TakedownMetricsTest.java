package id.lindung.moderation.metric;

import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.asNobody;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.lindung.moderation.testing.SettableClock;
import id.lindung.moderation.testing.TakedownFacts;
import id.lindung.moderation.testing.TakedownFacts.Item;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures over small cohorts, computed by hand from the definitions. */
@QuarkusTest
class TakedownMetricsTest {

    /** 00:00 of 10 March 2032 in Jakarta. */
    private static final Instant DAY = Instant.parse("2032-03-09T17:00:00Z");

    private static final Instant NOW = DAY.plus(Duration.ofDays(2));

    @Inject
    SettableClock clock;

    private final TakedownFacts facts = TakedownFacts.ofFreshPlatform();

    @BeforeEach
    void turnClock() {
        clock.turnTo(NOW);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void ofNothingThereAreNoFiguresButZeroCounts() {
        var total = total();
        assertEquals(0, total.getInt("ordersSent"));
        assertEquals(0, total.getInt("openItems"));
        assertEquals(0, total.getInt("withinDeadline.matured"));
        assertNull(total.get("withinDeadline.share"));
        assertEquals(0, total.getInt("timeToAction.items"));
        assertNull(total.get("timeToAction.medianSeconds"));
        assertEquals(true, total.getBoolean("timeToAction.medianReached"));
    }

    @Test
    void percentilesAreTheNearestRank() {
        var order = facts.order(DAY);
        for (int minutes = 1; minutes <= 20; minutes++) {
            facts.item(order, Item.open(DAY).actedAfter(Duration.ofMinutes(minutes)));
        }
        // n = 20: rank ceil(0.5 * 20) = 10, rank ceil(0.95 * 20) = 19.
        assertTimes(total(), 600.0, 1_140.0);
        facts.item(facts.order(DAY), Item.open(DAY).actedAfter(Duration.ofMinutes(21)));
        // n = 21: rank 11, rank ceil(19.95) = 20.
        assertTimes(total(), 660.0, 1_200.0);
    }

    @Test
    void oneItemIsItsOwnMedianAndPercentile() {
        facts.item(facts.order(DAY), Item.open(DAY).actedAfter(Duration.ofSeconds(90)));
        assertTimes(total(), 90.0, 90.0);
    }

    @Test
    void anOpenItemTakesForEver() {
        var order = facts.order(DAY);
        for (int minutes = 1; minutes <= 9; minutes++) {
            facts.item(order, Item.open(DAY).actedAfter(Duration.ofMinutes(minutes)));
        }
        facts.item(order, Item.open(DAY));
        var total = total();
        // n = 10: the median is the fifth, the 95th percentile the tenth, which is open.
        assertTimes(total, 300.0, null);
        assertEquals(10, total.getInt("timeToAction.items"));
        assertEquals(1, total.getInt("timeToAction.open"));
    }

    @Test
    void ofOpenItemsAloneNothingIsReached() {
        var order = facts.order(DAY);
        facts.item(order, Item.open(DAY));
        facts.item(order, Item.open(DAY));
        var total = total();
        assertTimes(total, null, null);
        assertEquals(2, total.getInt("timeToAction.open"));
        assertEquals(0.0, total.getDouble("withinDeadline.share"));
    }

    @Test
    void aPauseIsNotCountedAsTimeToAction() {
        facts.item(
                facts.order(DAY), Item.open(DAY).actedAfter(Duration.ofHours(7)).pausedFor(Duration.ofHours(5)));
        var total = total();
        assertTimes(total, 7_200.0, 7_200.0);
        assertEquals(1, total.getInt("withinDeadline.within"));
    }

    @Test
    void theCohortIsOfClocksThatStartedInThePeriod() {
        var order = facts.order(DAY.minusSeconds(100));
        facts.item(order, Item.open(DAY.minusSeconds(1)).actedAfter(Duration.ofSeconds(5)));
        facts.item(order, Item.open(DAY).actedAfter(Duration.ofSeconds(7)));
        facts.item(order, Item.open(DAY.plus(Duration.ofDays(1))).actedAfter(Duration.ofSeconds(9)));
        var total = total();
        assertEquals(1, total.getInt("timeToAction.items"));
        assertTimes(total, 7.0, 7.0);
        // Deadlines: 03:59:59 and 04:00 of the day, and 04:00 of the next one.
        assertEquals(2, total.getInt("withinDeadline.matured"));
        assertEquals(0, total.getInt("ordersSent"));
    }

    @Test
    void theShareCountsOnlyWhatHasMatured() {
        var order = facts.order(DAY);
        facts.item(order, Item.open(DAY).actedAfter(Duration.ofHours(4)));
        facts.item(order, Item.open(DAY).actedAfter(Duration.ofHours(4).plusMillis(1)));
        facts.item(order, Item.open(DAY));
        clock.turnTo(DAY.plus(Duration.ofHours(6)));
        // Acted at once, but its deadline is at eight: it does not count yet.
        facts.item(order, Item.open(DAY.plus(Duration.ofHours(4))).actedAfter(Duration.ofSeconds(1)));
        var total = total();
        assertEquals(3, total.getInt("withinDeadline.matured"));
        assertEquals(1, total.getInt("withinDeadline.within"));
        assertEquals(1.0 / 3, total.getDouble("withinDeadline.share"), 1e-6);
        assertEquals(4, total.getInt("timeToAction.items"));
    }

    @Test
    void whatWasWithdrawnBeforeActionIsLeftOutAndWhatWasActedOnBeforeIsNot() {
        var order = facts.order(DAY, "TERRORISM", "WITHDRAWN", DAY.plus(Duration.ofHours(2)));
        facts.item(order, Item.open(DAY).actedAfter(Duration.ofHours(1)));
        facts.item(order, Item.open(DAY).actedAfter(Duration.ofHours(3)));
        facts.item(order, Item.open(DAY));
        var total = total();
        assertTimes(total, 3_600.0, 3_600.0);
        assertEquals(1, total.getInt("timeToAction.items"));
        assertEquals(2, total.getInt("timeToAction.excluded"));
        assertEquals(2, total.getInt("withdrawnItems"));
        assertEquals(1, total.getInt("withinDeadline.matured"));
        assertEquals(2, total.getInt("withinDeadline.excluded"));
        assertEquals(1, total.getInt("ordersSent"));
        assertEquals(3, total.getInt("itemsSent"));
        assertEquals(0, total.getInt("openItems"));
    }

    @Test
    void whatWasNotThereIsReportedApart() {
        var order = facts.order(DAY);
        facts.item(order, Item.open(DAY).wasGone());
        facts.item(order, Item.open(DAY).actedAfter(Duration.ofMinutes(1)));
        var total = total();
        assertEquals(1, total.getInt("alreadyGoneItems"));
        assertEquals(0, total.getInt("withdrawnItems"));
        assertEquals(1, total.getInt("timeToAction.items"));
        assertEquals(1, total.getInt("timeToAction.excluded"));
        assertEquals(1.0, total.getDouble("withinDeadline.share"));
        assertEquals(0, total.getInt("openItems"));
    }

    @Test
    void openAndOverdueAreAsOfNowWheneverTheyWereSent() {
        var old = facts.order(DAY.minus(Duration.ofDays(400)));
        facts.item(old, Item.open(DAY.minus(Duration.ofDays(400))));
        var undelivered = facts.order(DAY, "TERRORISM", "ISSUED", null);
        facts.item(undelivered, new Item(null, null, null, false, Duration.ZERO));
        var fresh = facts.order(NOW);
        facts.item(fresh, Item.open(NOW.minusSeconds(60)));
        var closed = facts.order(DAY, "TERRORISM", "CLOSED", null);
        facts.item(closed, Item.open(DAY));
        var total = total();
        assertEquals(3, total.getInt("openItems"));
        assertEquals(1, total.getInt("overdueItems"));
        // Closed with a refusal: nothing is open, but the deadline was missed all the same.
        assertEquals(1, total.getInt("withinDeadline.matured"));
        assertEquals(0, total.getInt("withinDeadline.within"));
    }

    @Test
    void everyFigureNamesItsDefinitionPeriodZoneAndTime() {
        as("auditor")
                .queryParam("platformId", facts.platformId())
                .get("/api/v1/takedown-metrics")
                .then()
                .statusCode(200)
                .body("definition", equalTo("takedown-metrics/1"))
                .body("zone", equalTo("Asia/Jakarta"))
                .body("to", equalTo("2032-03-12"))
                .body("from", equalTo("2032-02-12"))
                .body("groupedBy", nullValue())
                .body("platformId", equalTo(facts.platformId()))
                .body("total.group", equalTo("ALL"))
                .body("groups", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "from, 2032-13-01, query:from",
        "from, yesterday, query:from",
        "from, 2033-01-01, query:from",
        "to, 1999-01-01, query:to",
        "zone, Mars/Olympus, query:zone",
        "groupBy, colour, query:groupBy"
    })
    void aParameterThatCannotBeReadIsNamed(String name, String value, String pointer) {
        refused(
                        as("officer")
                                .queryParam(name, value)
                                .get("/api/v1/takedown-metrics")
                                .then(),
                        400,
                        "invalid-request")
                .body("violations.pointer", contains(pointer));
    }

    @Test
    void metricsAreForOfficialsAndPlatforms() {
        refused(as("sysadmin").get("/api/v1/takedown-metrics").then(), 403, "forbidden");
        refused(asNobody().get("/api/v1/takedown-metrics").then(), 401, "unauthenticated");
        as("platform-tiktok")
                .get("/api/v1/takedown-metrics")
                .then()
                .statusCode(200)
                .body("platformId", equalTo("tiktok"));
    }

    /** Of 10 March 2032 in Jakarta. */
    private JsonPath total() {
        var metrics = facts.metrics(Map.of());
        metrics.setRootPath("total");
        return metrics;
    }

    private static void assertTimes(JsonPath total, Double median, Double p95) {
        assertEquals(
                median,
                total.get("timeToAction.medianSeconds") == null ? null : total.getDouble("timeToAction.medianSeconds"));
        assertEquals(median != null, total.getBoolean("timeToAction.medianReached"));
        assertEquals(
                p95, total.get("timeToAction.p95Seconds") == null ? null : total.getDouble("timeToAction.p95Seconds"));
        assertEquals(p95 != null, total.getBoolean("timeToAction.p95Reached"));
    }
}
