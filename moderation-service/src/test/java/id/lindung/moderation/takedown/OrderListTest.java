package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.moderation.testing.KnownPlatforms;
import id.lindung.moderation.testing.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OrderListTest {

    @Inject
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deadline", "drafted"})
    void pagesHoldEachOrderOnceAndInOrder(String sort) {
        var platform = freshPlatform();
        var ids = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            ids.add(anOrder().toPlatform(platform).id());
        }
        var listed = all(Map.of("platformId", platform, "sort", sort, "limit", 2));
        assertEquals(ids.stream().sorted().toList(), listed.stream().sorted().toList());
        list(Map.of("platformId", platform, "sort", sort, "limit", 2)).body("total", equalTo(5));
        if (sort.equals("drafted")) {
            Collections.reverse(ids);
            assertEquals(ids, listed);
        }
    }

    @Test
    void theQueueHasTheEarliestDeadlineFirstAndWhatHasNoneAtTheEnd() {
        clock.pass(Duration.ofDays(30));
        var letter = "Q-" + UUID.randomUUID();
        var draft = listed(letter).toPlatform("tiktok");
        var later = listed(letter).delivered().toPlatform("tiktok");
        var sooner = listed(letter).urgent().delivered().toPlatform("tiktok");
        var undelivered = listed(letter).issued().toPlatform("tiktok");
        var queue = all(Map.of("q", letter, "sort", "deadline", "limit", 1));
        assertEquals(List.of(sooner.id(), later.id()), queue.subList(0, 2));
        assertEquals(
                List.of(draft.id(), undelivered.id()),
                queue.subList(2, 4).stream().sorted().toList());
    }

    private static AnOrder listed(String letter) {
        return anOrder().with("letterReference", letter);
    }

    @Test
    void filtersAreCombined() {
        var platform = freshPlatform();
        var gambling = anOrder().submitted().toPlatform(platform);
        var terror = anOrder().urgent().issued().toPlatform(platform);
        list(Map.of("platformId", platform, "status", "ISSUED")).body("items.id", contains(terror.id()));
        list(Map.of("platformId", platform, "category", "ONLINE_GAMBLING")).body("items.id", contains(gambling.id()));
        list(Map.of("platformId", platform, "category", "TERRORISM", "status", "PENDING_AUTHORISATION"))
                .body("items", empty());
        list(Map.of("platformId", platform, "status", "ISSUED"))
                .body("items[0].urgent", equalTo(true))
                .body("items[0].items", equalTo(1))
                .body("items[0].openItems", equalTo(1))
                .body("items[0].number", equalTo(terror.number()))
                .body("nextCursor", equalTo(null));
    }

    @Test
    void overdueFollowsTheClockWithoutAnyWrite() {
        var letter = "O-" + UUID.randomUUID();
        var order = listed(letter).withItems(3).delivered().toPlatform("tiktok");
        order.answered(1, "REMOVED").answered(2, "REFUSED");
        list(Map.of("q", letter, "overdue", true)).body("items", empty());
        list(Map.of("q", letter, "overdue", false)).body("items.overdueItems", contains(0));
        clock.pass(Duration.ofHours(25));
        list(Map.of("q", letter, "overdue", true))
                .body("items.overdueItems", contains(2))
                .body("items.openItems", contains(2));
        list(Map.of("q", letter, "overdue", false)).body("items", empty());
        order.answered(2, "REMOVED").answered(3, "ALREADY_GONE");
        list(Map.of("q", letter, "overdue", false)).body("items.overdueItems", contains(0));
    }

    @Test
    void anOrderWhoseClockStandsStillShowsNoDeadline() {
        var letter = "P-" + UUID.randomUUID();
        listed(letter).delivered().toPlatform("tiktok").asked();
        list(Map.of("q", letter))
                .body("items[0].deadlineAt", equalTo(null))
                .body("items[0].pausedUntil", not(equalTo(null)));
        clock.pass(Duration.ofHours(25));
        list(Map.of("q", letter))
                .body("items[0].deadlineAt", not(equalTo(null)))
                .body("items[0].pausedUntil", equalTo(null));
    }

    @Test
    void ordersWithARunningDeadlineAreListedApart() {
        var letter = "R-" + UUID.randomUUID();
        var paused = listed(letter).urgent().delivered().toPlatform("tiktok").asked();
        var running = listed(letter).delivered().toPlatform("tiktok");
        var draft = listed(letter).toPlatform("tiktok");
        var obeyed = listed(letter).delivered().toPlatform("tiktok").answered(1, "REMOVED");
        list(Map.of("q", letter, "running", true, "limit", 1))
                .body("items.id", contains(running.id()))
                .body("total", equalTo(1));
        assertEquals(
                Set.of(paused.id(), draft.id(), obeyed.id()), Set.copyOf(all(Map.of("q", letter, "running", false))));
        clock.pass(Duration.ofHours(25));
        assertEquals(List.of(running.id(), paused.id()), all(Map.of("q", letter, "running", true)));
    }

    @Test
    void wordsAreTheNumberTheLetterOrTheDigestOfTheAddress() {
        var url = AnOrder.freshUrl();
        var order = anOrder()
                .with("items", List.of(AnOrder.item(url, "ab".repeat(32))))
                .with("letterReference", "L_%-" + UUID.randomUUID())
                .issued()
                .toPlatform("tiktok");
        var seen = order.seenBy("officer").extract();
        list(Map.of("q", order.number())).body("items.id", contains(order.id()));
        list(Map.of("q", order.number().toLowerCase(Locale.ROOT))).body("items.id", contains(order.id()));
        list(Map.of("q", "L_%-")).body("items.id", hasItem(order.id()));
        list(Map.of("q", "L__-")).body("items.id", not(hasItem(order.id())));
        refused(
                        as("officer")
                                .queryParam("q", url)
                                .get("/api/v1/takedown-orders")
                                .then(),
                        400,
                        "invalid-request")
                .body("violations.pointer", contains("query:q"))
                .body(not(containsString(url)));
        list(Map.of("q", seen.<String>path("items[0].urlSha256"))).body("items.id", contains(order.id()));
        list(Map.of("q", "nothing like it")).body("items", empty());
    }

    @Test
    void aPlatformListsItsOwnIssuedOrdersOnly() {
        anOrder().toPlatform("tiktok");
        anOrder().issued().toPlatform("other");
        as("liaison-tiktok")
                .queryParam("limit", 200)
                .queryParam("sort", "drafted")
                .get("/api/v1/takedown-orders")
                .then()
                .statusCode(200)
                .body("items.platformId", everyItem(equalTo("tiktok")))
                .body("items.status", everyItem(not(equalTo("DRAFT"))))
                .body("items.issuedAt", everyItem(not(equalTo(null))));
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0, query:limit",
        "limit, 201, query:limit",
        "limit, many, query:limit",
        "status, LATE, query:status",
        "overdue, perhaps, query:overdue",
        "sort, colour, query:sort",
        "cursor, rubbish, query:cursor",
        "cursor, REVBRExJTkUf, query:cursor"
    })
    void aParameterThatCannotBeReadIsNamed(String name, String value, String pointer) {
        refused(
                        as("officer")
                                .queryParam(name, value)
                                .get("/api/v1/takedown-orders")
                                .then(),
                        400,
                        "invalid-request")
                .body("violations[0].pointer", equalTo(pointer));
    }

    @Test
    void aCursorOfTheOtherOrderIsRefused() {
        var platform = freshPlatform();
        anOrder().toPlatform(platform);
        anOrder().toPlatform(platform);
        var cursor = list(Map.of("platformId", platform, "limit", 1)).extract().<String>path("nextCursor");
        refused(
                as("officer")
                        .queryParam("sort", "drafted")
                        .queryParam("cursor", cursor)
                        .get("/api/v1/takedown-orders")
                        .then(),
                400,
                "invalid-request");
    }

    private static String freshPlatform() {
        var platform = "list-" + UUID.randomUUID().toString().substring(0, 8);
        KnownPlatforms.add(platform);
        return platform;
    }

    private static ValidatableResponse list(Map<String, ?> parameters) {
        return as("officer")
                .queryParams(parameters)
                .get("/api/v1/takedown-orders")
                .then()
                .statusCode(200);
    }

    private static List<String> all(Map<String, ?> parameters) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as("officer").queryParams(parameters);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/api/v1/takedown-orders")
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return ids;
    }
}
