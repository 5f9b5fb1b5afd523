package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.asNobody;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.moderation.testing.KnownPlatforms;
import id.lindung.moderation.testing.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrderCountTest {

    private static final String COUNTS = "/api/v1/takedown-order-counts";

    @Inject
    SettableClock clock;

    @BeforeEach
    void register() {
        KnownPlatforms.add("tiktok", "other");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void everyNumberIsThatOfTheListWithTheSameFilter() {
        var platform = "count-" + UUID.randomUUID().toString().substring(0, 8);
        KnownPlatforms.add(platform);
        for (int i = 0; i < 3; i++) {
            anOrder().submitted().toPlatform(platform);
            anOrder().urgent().issued().toPlatform(platform);
        }
        anOrder().toPlatform(platform);
        as("officer")
                .queryParam("platformId", platform)
                .get(COUNTS)
                .then()
                .statusCode(200)
                .body("platformId", equalTo(platform))
                .body("byStatus.DRAFT", equalTo(1))
                .body("byStatus.PENDING_AUTHORISATION", equalTo(3))
                .body("byStatus.ISSUED", equalTo(3))
                .body("byStatus.RESPONDED", equalTo(0))
                .body("byStatus.size()", equalTo(8))
                .body("overdue", equalTo(0));
        assertEquals(3, listed(Map.of("platformId", platform, "status", "PENDING_AUTHORISATION")));
        as("officer")
                .queryParams(Map.of("platformId", platform, "category", "TERRORISM"))
                .get(COUNTS)
                .then()
                .body("category", equalTo("TERRORISM"))
                .body("byStatus.PENDING_AUTHORISATION", equalTo(0))
                .body("byStatus.ISSUED", equalTo(3));
    }

    @Test
    void overdueOrdersAreCountedByTheClockAndNoLongerOnceTheyAreObeyed() {
        var before = overdue();
        anOrder().withItems(2).delivered().toPlatform("tiktok");
        var obeyed = anOrder().delivered().toPlatform("tiktok");
        clock.pass(Duration.ofHours(25));
        // What other tests have left may have become overdue as well: the list says how much.
        assertEquals(listed(Map.of("platformId", "tiktok", "overdue", true)), overdue());
        assertEquals(true, overdue() >= before + 2);
        var late = overdue();
        obeyed.answered(1, "REMOVED");
        assertEquals(late - 1, overdue());
    }

    @Test
    void aPlatformCountsItsOwnIssuedOrdersAndNoOthers() {
        anOrder().toPlatform("tiktok");
        anOrder().issued().toPlatform("other");
        as("liaison-tiktok")
                .get(COUNTS)
                .then()
                .statusCode(200)
                .body("platformId", equalTo("tiktok"))
                .body("byStatus.DRAFT", equalTo(0))
                .body("byStatus.PENDING_AUTHORISATION", equalTo(0));
        refused(
                as("liaison-tiktok")
                        .queryParam("platformId", "other")
                        .get(COUNTS)
                        .then(),
                404,
                "not-found");
        refused(as("sysadmin").get(COUNTS).then(), 403, "forbidden");
        refused(asNobody().get(COUNTS).then(), 401, "unauthenticated");
    }

    private static int overdue() {
        return as("officer")
                .queryParam("platformId", "tiktok")
                .get(COUNTS)
                .then()
                .statusCode(200)
                .extract()
                .path("overdue");
    }

    private static int listed(Map<String, ?> filter) {
        return as("officer")
                .queryParams(filter)
                .get("/api/v1/takedown-orders")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }
}
