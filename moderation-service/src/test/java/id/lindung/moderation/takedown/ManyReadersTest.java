package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static id.lindung.stack.junit.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.moderation.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Fifty dashboards at once, and the figures do not come: whoever acts notices nothing of it. */
@QuarkusTest
class ManyReadersTest {

    private static final int DASHBOARDS = 50;
    private static final int CONNECTIONS_FOR_READING = 8;
    private static final int ANSWERS = 15;

    private final ExecutorService readers = Executors.newFixedThreadPool(DASHBOARDS);

    @AfterEach
    void stop() {
        readers.shutdownNow();
    }

    @Test
    void aPlatformAnswersAtOnceWhileAllThatReadWait() throws Exception {
        var order = anOrder().withItems(ANSWERS).delivered().toPlatform("tiktok");
        var reading = new ArrayList<Future<Response>>();
        var took = new ArrayList<Duration>();
        Database.whileLocked("statement_roll_up", owner -> {
            for (int i = 0; i < DASHBOARDS; i++) {
                reading.add(ask("officer", "/api/v1/statement-metrics", onlyDay(i)));
            }
            Database.awaitWaitingFor(owner, CONNECTIONS_FOR_READING);
            for (int i = 1; i <= ANSWERS; i++) {
                var before = Instant.now();
                order.answered(i, "REMOVED");
                took.add(Duration.between(before, Instant.now()));
            }
        });
        took.sort(null);
        var median = took.get(ANSWERS / 2);
        assertTrue(median.compareTo(Duration.ofSeconds(1)) < 0, "half of the answers took longer than " + median);
        for (var asked : reading) {
            var status = asked.get().statusCode();
            assertTrue(status == 200 || status == 503, "answered " + status);
        }
    }

    @Test
    void figuresThatDoNotComeAreRefusedInTimeAndToBeAskedForAgain() {
        Database.whileLocked("statement_roll_up", owner -> as("officer")
                .get("/api/v1/statement-metrics")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("urn:lindung:problem:unavailable")));
        as("officer").get("/api/v1/statement-metrics").then().statusCode(200);
    }

    @Test
    void whoAsksForTheSameAtTheSameTimeGetsItsOwnPlatformAlone() throws Exception {
        Map<String, Object> same = onlyDay(0);
        List<Future<Response>> asked = new ArrayList<>();
        Database.whileLocked("statement_roll_up", owner -> {
            for (var account : List.of("officer", "platform-tiktok", "officer", "liaison-tiktok", "director")) {
                asked.add(ask(account, "/api/v1/statement-metrics", same));
            }
            Database.awaitWaitingFor(owner, 2);
        });
        for (var mine : List.of(1, 3)) {
            assertEquals("tiktok", asked.get(mine).get().path("platformId"));
        }
        for (var all : List.of(0, 2, 4)) {
            assertNull(asked.get(all).get().path("platformId"));
        }
    }

    private Future<Response> ask(String account, String path, Map<String, Object> parameters) {
        var request = as(account).queryParams(parameters);
        return CompletableFuture.supplyAsync(() -> request.get(path), readers);
    }

    /** Of another day each, so that nobody is given what was computed for somebody else. */
    private static Map<String, Object> onlyDay(int number) {
        var day = LocalDate.of(2026, 1, 1).plusDays(number).toString();
        return Map.of("from", day, "to", day);
    }
}
