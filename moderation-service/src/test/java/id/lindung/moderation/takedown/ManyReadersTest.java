package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static id.lindung.stack.junit.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.moderation.testing.Database;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final int WARM_UP = 15;
    private static final int ANSWERS = 15;
    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final String COUNTS = "/api/v1/takedown-order-counts";

    private final ExecutorService readers = Executors.newFixedThreadPool(DASHBOARDS);

    @AfterEach
    void stop() {
        readers.shutdownNow();
    }

    @Test
    void aPlatformAnswersAtOnceWhileAllThatReadWait() throws Exception {
        var order = anOrder().withItems(WARM_UP + ANSWERS).delivered().toPlatform("tiktok");
        var reading = new ArrayList<Future<Response>>();
        var took = new ArrayList<Duration>();
        for (int i = 1; i <= WARM_UP; i++) {
            order.answered(i, "REMOVED");
        }
        Database.whileLocked("statement_roll_up", owner -> {
            for (int i = 0; i < DASHBOARDS; i++) {
                reading.add(ask("officer", "/api/v1/statement-metrics", onlyDay(i)));
            }
            Database.awaitWaitingFor(owner, CONNECTIONS_FOR_READING);
            for (int i = WARM_UP + 1; i <= WARM_UP + ANSWERS; i++) {
                var before = Instant.now();
                order.answered(i, "REMOVED");
                took.add(Duration.between(before, Instant.now()));
            }
        });
        assertTrue(Collections.max(took).compareTo(AT_ONCE) < 0, took::toString);
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
        anOrder().issued().toPlatform("tiktok");
        anOrder().issued().toPlatform("other");
        while (counted("platform-tiktok").equals(counted("liaison-other"))) {
            anOrder().issued().toPlatform("tiktok");
        }
        var accounts = List.of("officer", "platform-tiktok", "liaison-other");
        var alone = accounts.stream().map(ManyReadersTest::counted).toList();
        assertEquals(3, Set.copyOf(alone).size(), alone::toString);
        List<Future<Response>> asked = new ArrayList<>();
        Database.whileLocked("takedown_order", owner -> {
            for (var account : accounts) {
                asked.add(ask(account, COUNTS, Map.of()));
                // One after the other, so that each could be given what the first is waiting for.
                Database.awaitWaitingFor(owner, asked.size());
            }
        });
        for (int i = 0; i < accounts.size(); i++) {
            assertEquals(alone.get(i), counted(asked.get(i).get()), accounts.get(i));
        }
    }

    private static Map<String, Integer> counted(String account) {
        return counted(as(account).get(COUNTS));
    }

    private static Map<String, Integer> counted(Response counts) {
        return counts.then().statusCode(200).extract().path("byStatus");
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
