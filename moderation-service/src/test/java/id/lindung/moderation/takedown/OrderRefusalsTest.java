package id.lindung.moderation.takedown;

import static id.lindung.moderation.takedown.AnOrder.anOrder;
import static id.lindung.stack.junit.Api.as;
import static id.lindung.stack.junit.Api.asNobody;
import static id.lindung.stack.junit.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.lindung.moderation.testing.KnownPlatforms;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said no to: the wrong role, the wrong state, the wrong version, what cannot be read. */
@QuarkusTest
class OrderRefusalsTest {

    private static final String ORDERS = "/api/v1/takedown-orders";

    @ParameterizedTest
    @CsvSource({
        "submit, director liaison-tiktok auditor",
        "return, officer reviewer liaison-tiktok",
        "sign, officer legal platform-tiktok",
        "withdraw, officer delegate approver-tiktok",
        "close, director liaison-tiktok",
        "clarification-answers, director platform-tiktok",
        "items/1/verification, director observer liaison-tiktok",
        "items/1/reveal, officer director policyadmin sysadmin",
        "acknowledge, officer director",
        "clarification-requests, officer auditor",
        "items/1/answer, officer director"
    })
    void anActIsRefusedToOtherRoles(String act, String accounts) {
        var order = anOrder().delivered().toPlatform("tiktok");
        for (var account : accounts.split(" ")) {
            refused(order.tries(account, act, bodyOf(act)), 403, "forbidden");
        }
        refused(asNobody().body(bodyOf(act)).post(order.pathOf(act)).then(), 401, "unauthenticated");
    }

    private static Object bodyOf(String act) {
        return switch (act) {
            case "items/1/verification" -> Map.of("result", "GONE");
            case "items/1/answer" -> OrderFile.answer("REMOVED");
            case "clarification-answers", "clarification-requests" -> Map.of("text", "Which one?");
            default -> Map.of("reason", "for a test");
        };
    }

    @Test
    void draftingAndReadingAreRefusedToOtherRoles() {
        for (var account :
                List.of("director", "reviewer", "auditor", "liaison-tiktok", "platform-tiktok", "sysadmin")) {
            refused(
                    as(account)
                            .body(anOrder().commandFor("tiktok"))
                            .post(ORDERS)
                            .then(),
                    403,
                    "forbidden");
        }
        refused(as("sysadmin").get(ORDERS).then(), 403, "forbidden");
        refused(as("officer").get("/api/v1/platform/takedown-orders").then(), 403, "forbidden");
        refused(asNobody().get(ORDERS).then(), 401, "unauthenticated");
        refused(asNobody().get("/api/v1/platform/takedown-orders").then(), 401, "unauthenticated");
    }

    @Test
    void whoDraftedCannotSignEvenInBothRoles() {
        var order = anOrder().draftedBy("actingdirector").submitted().toPlatform("tiktok");
        order.seenBy("actingdirector").body("allowedActions", contains("return", "withdraw"));
        refused(order.tries("actingdirector", "sign"), 409, "same-person-refused");
        order.done("director", "sign").seenBy("officer").body("status", equalTo("ISSUED"));
    }

    @Test
    void anIncompleteOrderIsNotSubmitted() {
        var order = anOrder()
                .with("legalAnalysis", null)
                .with("letterReference", "  ")
                .with("redressText", null)
                .with("items", List.of(AnOrder.item(AnOrder.freshUrl(), null)))
                .toPlatform("tiktok");
        refused(order.tries("officer", "submit"), 409, "incomplete-order")
                .body(
                        "violations.pointer",
                        contains("/legalAnalysis", "/letterReference", "/redressText", "/items/0/screenshotSha256"));
    }

    @Test
    void anActThatTheStateDoesNotKnowIsRefusedWithTheState() {
        var draft = anOrder().toPlatform("tiktok");
        refused(draft.tries("director", "sign"), 409, "illegal-transition").body("currentState", equalTo("DRAFT"));
        refused(draft.tries("officer", "close"), 409, "illegal-transition").body("currentState", equalTo("DRAFT"));
        refused(draft.tries("officer", "items/1/verification", Map.of("result", "GONE")), 409, "illegal-transition");
        var issued = anOrder().issued().toPlatform("tiktok");
        refused(issued.tries("liaison-tiktok", "acknowledge"), 409, "illegal-transition")
                .body("currentState", equalTo("ISSUED"));
        refused(issued.tries("officer", "submit"), 409, "illegal-transition").body("currentState", equalTo("ISSUED"));
        refused(
                as("officer")
                        .header("If-Match", issued.etag())
                        .body(anOrder().commandFor("tiktok"))
                        .put(issued.path())
                        .then(),
                409,
                "illegal-transition");
    }

    @Test
    void aChangeWithoutVersionOrWithAnOldOneIsRefused() {
        var order = anOrder().toPlatform("tiktok");
        refused(as("officer").body("{}").post(order.path() + "/submit").then(), 428, "precondition-required");
        refused(
                        as("officer")
                                .header("If-Match", "\"0\"")
                                .body("{}")
                                .post(order.path() + "/submit")
                                .then(),
                        412,
                        "stale-version")
                .body("currentVersion", equalTo(1));
        refused(
                as("officer")
                        .header("If-Match", "three")
                        .body("{}")
                        .post(order.path() + "/submit")
                        .then(),
                400,
                "invalid-request");
        refused(
                as("officer")
                        .header("If-Match", "\"7\"")
                        .body(anOrder().commandFor("tiktok"))
                        .put(order.path())
                        .then(),
                412,
                "stale-version");
        refused(
                as("officer")
                        .body(anOrder().commandFor("tiktok"))
                        .put(order.path())
                        .then(),
                428,
                "precondition-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign", "return"})
    void whoDecidesOnAnOrderHasSeenIt(String act) {
        var order = anOrder().toPlatform("tiktok");
        var ofAnyVersion = as("officer").header("If-Match", "*").body("{}");
        ofAnyVersion.post(order.path() + "/submit").then().statusCode(200);
        refused(
                        as("director")
                                .header("If-Match", "*")
                                .body(Map.of("reason", "unseen"))
                                .post(order.pathOf(act))
                                .then(),
                        428,
                        "precondition-required")
                .body("violations[0].rule", equalTo("version-seen"));
        order.seenBy("director").body("status", equalTo("PENDING_AUTHORISATION"));
    }

    @ParameterizedTest
    @CsvSource({
        "return, director",
        "sign, director",
        "withdraw, director",
        "close, officer",
        "clarification-answers, officer",
        "items/1/verification, officer",
        "acknowledge, liaison-tiktok",
        "clarification-requests, liaison-tiktok"
    })
    void everyActComparesTheVersion(String act, String account) {
        var order = anOrder().delivered().toPlatform("tiktok");
        refused(as(account).body(bodyOf(act)).post(order.pathOf(act)).then(), 428, "precondition-required");
        refused(
                as(account)
                        .header("If-Match", "\"1\"")
                        .body(bodyOf(act))
                        .post(order.pathOf(act))
                        .then(),
                412,
                "stale-version");
    }

    @Test
    void aReasonThatIsAskedForMustBeThere() {
        var order = anOrder().submitted().toPlatform("tiktok");
        refused(order.tries("director", "return", Map.of()), 400, "invalid-request")
                .body("violations.pointer", contains("/reason"));
        refused(order.tries("director", "withdraw", Map.of("reason", " ")), 400, "invalid-request");
    }

    @Test
    void aBodyThatCannotBeReadIsRefusedByName() {
        refused(as("officer").body("{\"platformId\":").post(ORDERS).then(), 400, "malformed-json");
        refused(as("officer").body("[]").post(ORDERS).then(), 400, "invalid-request");
        refused(as("officer").post(ORDERS).then(), 400, "invalid-request");
        refused(draft(anOrder().with("colour", "red")), 400, "unknown-field")
                .body("violations.pointer", contains("/colour"));
        refused(draft(anOrder().with("requestedMeasure", "DESTROY")), 400, "invalid-request")
                .body("violations.pointer", contains("/requestedMeasure"));
        refused(draft(anOrder().with("reasons", 7)), 400, "invalid-request")
                .body("violations.pointer", contains("/reasons"));
        refused(as("officer").contentType("text/plain").body("{}").post(ORDERS).then(), 415, "unsupported-media-type");
    }

    @Test
    void rulesOfFieldsAreNamedWithTheirPointers() {
        refused(
                        draft(anOrder()
                                .with("legalBasis", " ")
                                .with("reasons", null)
                                .with("territorialScope", List.of("Indonesia"))
                                .with("items", List.of(AnOrder.item(AnOrder.freshUrl(), "no digest")))),
                        400,
                        "invalid-request")
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/legalBasis", "/reasons", "/territorialScope/0", "/items/0/screenshotSha256"));
        refused(draft(anOrder().with("items", List.of())), 400, "invalid-request");
        refused(draft(anOrder().with("category", "NO_SUCH_CATEGORY")), 400, "invalid-request")
                .body("violations.rule", contains("known-category"));
    }

    @Test
    void addressesAreCheckedAllAtOnce() {
        var twice = AnOrder.freshUrl();
        var items = List.of(
                AnOrder.item("javascript:alert(1)", null),
                AnOrder.item("https://user:secret@example.com/a", null),
                AnOrder.item("https://example.com/", null),
                AnOrder.item(twice, null),
                AnOrder.item(twice, null));
        refused(draft(anOrder().with("items", items)), 400, "invalid-request")
                .body("violations.pointer", contains("/items/0/url", "/items/1/url", "/items/2/url", "/items/4/url"))
                .body("violations.rule", contains("scheme", "credentials", "specific", "unique"));
    }

    @Test
    void aPlatformThatIsNotInTheRegisterGetsNoOrder() {
        refused(
                as("officer")
                        .body(anOrder().commandFor("nobody-knows"))
                        .post(ORDERS)
                        .then(),
                409,
                "unknown-platform");
    }

    @Test
    void anUnreadableIdOrPositionIsNotFound() {
        refused(as("officer").get(ORDERS + "/7").then(), 404, "not-found");
        refused(
                as("officer")
                        .get(ORDERS + "/0190c2f0-0000-7000-8000-000000000001")
                        .then(),
                404,
                "not-found");
        var order = anOrder().delivered().toPlatform("tiktok");
        refused(order.tries("liaison-tiktok", "items/2/answer", OrderFile.answer("REMOVED")), 404, "not-found");
        refused(order.tries("liaison-tiktok", "items/first/answer", OrderFile.answer("REMOVED")), 404, "not-found");
    }

    @Test
    void anAnswerIsCheckedByName() {
        var order = anOrder().delivered().toPlatform("tiktok");
        refused(order.tries("platform-tiktok", "items/1/answer", Map.of("outcome", "PENDING")), 400, "invalid-request")
                .body("violations.pointer", contains("/outcome"));
        refused(order.tries("platform-tiktok", "items/1/answer", Map.of("outcome", "REFUSED")), 400, "invalid-request")
                .body("violations.pointer", contains("/text"));
        refused(
                        order.tries(
                                "platform-tiktok",
                                "items/1/answer",
                                Map.of("outcome", "REMOVED", "claimedAt", "2999-01-01T00:00:00Z")),
                        400,
                        "invalid-request")
                .body("violations.pointer", hasItem("/claimedAt"));
        refused(
                order.tries("officer", "items/1/verification", Map.of("result", "NOT_CHECKED")),
                400,
                "invalid-request");
    }

    private static ValidatableResponse draft(AnOrder order) {
        KnownPlatforms.add("tiktok");
        return as("officer").body(order.commandFor("tiktok")).post(ORDERS).then();
    }
}
