package id.lindung.moderation.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.moderation.testing.SettableClock;
import id.lindung.moderation.testing.TakedownFacts;
import id.lindung.moderation.testing.TakedownFacts.Item;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures told apart by platform, category and month: their sum is the total, and days begin where the zone says. */
@QuarkusTest
class TakedownMetricGroupsTest {

    /** 00:00 of 10 March 2032 in Jakarta. */
    private static final Instant DAY = Instant.parse("2032-03-09T17:00:00Z");

    @Inject
    SettableClock clock;

    private final TakedownFacts facts = TakedownFacts.ofFreshPlatform();

    @BeforeEach
    void turnClock() {
        clock.turnTo(DAY.plus(Duration.ofDays(2)));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void groupsByCategoryAddUpToTheTotal() {
        facts.item(facts.order(DAY), Item.open(DAY).actedAfter(Duration.ofHours(1)));
        facts.item(facts.order(DAY, "FRAUD", "DELIVERED", null), Item.open(DAY));
        facts.item(facts.order(DAY, "FRAUD", "DELIVERED", null), Item.open(DAY).actedAfter(Duration.ofHours(2)));
        var metrics = facts.metrics(Map.of("groupBy", "category"));
        assertEquals(List.of("FRAUD", "TERRORISM"), metrics.getList("groups.group"));
        assertEquals(List.of(2, 1), metrics.getList("groups.ordersSent"));
        assertEquals(3, metrics.getInt("total.ordersSent"));
        assertEquals(List.of(1, 0), metrics.getList("groups.openItems"));
        assertEquals(2, metrics.getInt("total.withinDeadline.within"));
        var fraud = facts.metrics(Map.of("category", "FRAUD"));
        assertEquals("FRAUD", fraud.getString("category"));
        assertEquals(2, fraud.getInt("total.ordersSent"));
        assertEquals(List.of(), fraud.getList("groups"));
    }

    @Test
    void monthsFollowTheZoneAndHaveNoGaps() {
        // 17:30 UTC of 31 March is 00:30 of 1 April in Jakarta, and still March in Amsterdam.
        var night = Instant.parse("2032-03-31T17:30:00Z");
        facts.item(facts.order(night), Item.open(night).actedAfter(Duration.ofMinutes(1)));
        clock.turnTo(Instant.parse("2032-06-01T00:00:00Z"));
        var period = Map.of("from", "2032-02-01", "to", "2032-05-31", "groupBy", "month");
        var jakarta = facts.metrics(period);
        assertEquals(List.of("2032-02", "2032-03", "2032-04", "2032-05"), jakarta.getList("groups.group"));
        assertEquals(List.of(0, 0, 1, 0), jakarta.getList("groups.ordersSent"));
        assertEquals(List.of(0, 0, 1, 0), jakarta.getList("groups.timeToAction.items"));
        var inAmsterdam = new HashMap<String, Object>(period);
        inAmsterdam.put("zone", "Europe/Amsterdam");
        assertEquals(List.of(0, 1, 0, 0), facts.metrics(inAmsterdam).getList("groups.ordersSent"));
    }

    @Test
    void aDayOnWhichClocksChangeIsAsLongAsItIs() {
        // 28 March 2032 in Amsterdam: 23 hours, from 23:00 UTC of the 27th to 22:00 UTC.
        var order = facts.order(Instant.parse("2032-03-27T23:00:00Z"));
        facts.item(order, Item.open(Instant.parse("2032-03-27T23:00:00Z")).actedAfter(Duration.ofSeconds(10)));
        facts.item(order, Item.open(Instant.parse("2032-03-28T21:59:59Z")).actedAfter(Duration.ofSeconds(20)));
        facts.item(order, Item.open(Instant.parse("2032-03-28T22:00:00Z")).actedAfter(Duration.ofSeconds(30)));
        clock.turnTo(Instant.parse("2032-04-02T00:00:00Z"));
        var day = facts.metrics(Map.of("from", "2032-03-28", "to", "2032-03-28", "zone", "Europe/Amsterdam"));
        assertEquals(2, day.getInt("total.timeToAction.items"));
        assertEquals(10.0, day.getDouble("total.timeToAction.medianSeconds"));
        assertEquals(20.0, day.getDouble("total.timeToAction.p95Seconds"));
    }

    @Test
    void whatIsOpenBelongsToTheMonthItWasSentInAndToTheTotalWheneverThatWas() {
        var old = facts.order(DAY.minus(Duration.ofDays(400)));
        facts.item(old, Item.open(DAY.minus(Duration.ofDays(400))));
        facts.item(facts.order(DAY), Item.open(DAY));
        var months = facts.metrics(Map.of("from", "2032-02-01", "to", "2032-03-31", "groupBy", "month"));
        assertEquals(List.of(0, 1), months.getList("groups.openItems"));
        assertEquals(2, months.getInt("total.openItems"));
        assertEquals(2, months.getInt("total.overdueItems"));
        assertEquals(List.of(0, 1), months.getList("groups.ordersSent"));
    }

    @Test
    void aPlatformWithNothingButOpenItemsIsAGroupToo() {
        facts.item(facts.order(DAY.minus(Duration.ofDays(60))), Item.open(DAY.minus(Duration.ofDays(60))));
        var platforms = facts.metrics(Map.of("groupBy", "platform"));
        assertEquals(List.of(facts.platformId()), platforms.getList("groups.group"));
        assertEquals(List.of(1), platforms.getList("groups.openItems"));
        assertEquals(List.of(0), platforms.getList("groups.itemsSent"));
        assertEquals(List.of(true), platforms.getList("groups.timeToAction.medianReached"));
    }
}
