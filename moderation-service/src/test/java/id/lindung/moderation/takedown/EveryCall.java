package id.lindung.moderation.takedown;

import static id.lindung.stack.junit.Api.as;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.stack.junit.Calls;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For each operation of the service a call that is right for TikTok and for the officials who deal with it. */
final class EveryCall {

    private static final String PUID = "walked-by-the-wrong-platform";

    private static final String STATEMENT =
            """
            {"decision_visibility":["DECISION_VISIBILITY_CONTENT_REMOVED"],
             "decision_ground":"DECISION_GROUND_INCOMPATIBLE_CONTENT",
             "incompatible_content_ground":"Guidelines","incompatible_content_explanation":"Not allowed.",
             "category":"STATEMENT_CATEGORY_VIOLENCE","content_type":["CONTENT_TYPE_VIDEO"],
             "content_date":"2026-11-01","application_date":"2026-11-02","territorial_scope":["ID"],
             "decision_facts":"Seen by a moderator.","source_type":"SOURCE_VOLUNTARY","automated_detection":"No",
             "automated_decision":"AUTOMATED_DECISION_NOT_AUTOMATED","puid":"%s"}""";

    private final OrderFile order = AnOrder.anOrder().issued().toPlatform("tiktok");
    private final OrderFile draft = AnOrder.anOrder().drafted().toPlatform("tiktok");
    private final String statement = as("platform-tiktok")
            .body(STATEMENT.formatted(PUID))
            .post("/api/v1/statement")
            .then()
            .extract()
            .path("uuid");

    Calls calls() {
        var calls = new Calls();
        statements(calls, statement);
        officialsOrders(calls, order, draft);
        platformsOrders(calls, order);
        return calls.read("GET /api/v1/content-categories", "/api/v1/content-categories")
                .read(
                        "GET /api/v1/takedown-metrics",
                        "/api/v1/takedown-metrics?platformId=tiktok&from=2026-01-01&to=2026-12-31")
                .read(
                        "GET /api/v1/takedown-metrics/items",
                        "/api/v1/takedown-metrics/items?figure=OPEN&platformId=tiktok&limit=200")
                .read(
                        "GET /api/v1/statement-metrics",
                        "/api/v1/statement-metrics?platformId=tiktok&from=2026-01-01&to=2026-12-31")
                .read("GET /api/ping", "/api/ping")
                .read("GET /api/v1/audit-entries", "/api/v1/audit-entries")
                .read("GET /api/v1/audit-entries/verification", "/api/v1/audit-entries/verification");
    }

    /** Texts that stand only in what belongs to TikTok. */
    Set<String> marks() {
        return Set.of("\"platformId\":\"tiktok\"", order.id(), order.number(), draft.id(), draft.number(), statement);
    }

    private static void statements(Calls calls, String uuid) {
        calls.command("POST /api/v1/statement", "/api/v1/statement", null, STATEMENT.formatted("other-1"))
                .command(
                        "POST /api/v1/statements",
                        "/api/v1/statements",
                        null,
                        "{\"statements\":[" + STATEMENT.formatted("other-2") + "]}")
                .read("GET /api/v1/statement/{uuid}", "/api/v1/statement/" + uuid)
                .read("GET /api/v1/statement/existing-puid/{puid}", "/api/v1/statement/existing-puid/" + PUID)
                .read("GET /api/v1/statements/by-puid/{puid}", "/api/v1/statements/by-puid/" + PUID);
    }

    private static void officialsOrders(Calls calls, OrderFile order, OrderFile draft) {
        var command = AnOrder.anOrder().commandFor("tiktok");
        var one = "/api/v1/takedown-orders/{id}";
        calls.read("GET /api/v1/takedown-orders", "/api/v1/takedown-orders?platformId=tiktok&limit=200")
                .read("GET /api/v1/takedown-order-counts", "/api/v1/takedown-order-counts?platformId=tiktok")
                .read("GET " + one, order.path())
                .command("POST /api/v1/takedown-orders", "/api/v1/takedown-orders", null, json(command))
                .command("PUT " + one, draft.path(), draft.etag(), json(command))
                .command(
                        "POST " + one + "/items/{position}/verification",
                        order.path() + "/items/1/verification",
                        order.etag(),
                        json(Map.of("result", "GONE")))
                .command(
                        "POST " + one + "/items/{position}/reveal",
                        order.path() + "/items/1/reveal",
                        null,
                        json(Map.of("reason", "Test")));
        for (var act : List.of("submit", "return", "sign", "withdraw", "close")) {
            calls.command(
                    "POST " + one + "/" + act, order.path() + "/" + act, order.etag(), json(Map.of("reason", "Test")));
        }
        calls.command(
                "POST " + one + "/clarification-answers",
                order.path() + "/clarification-answers",
                order.etag(),
                json(Map.of("text", "Test")));
    }

    private static void platformsOrders(Calls calls, OrderFile order) {
        var one = "/api/v1/platform/takedown-orders/{id}";
        calls.read("GET /api/v1/platform/takedown-orders", "/api/v1/platform/takedown-orders?limit=200")
                .command("POST " + one + "/acknowledge", order.platformPath() + "/acknowledge", order.etag(), "{}")
                .command(
                        "POST " + one + "/clarification-requests",
                        order.platformPath() + "/clarification-requests",
                        order.etag(),
                        json(Map.of("text", "Test")))
                .command(
                        "POST " + one + "/items/{position}/answer",
                        order.platformPath() + "/items/1/answer",
                        null,
                        json(OrderFile.answer("REMOVED")))
                .command(
                        "POST " + one + "/items/{position}/correction",
                        order.platformPath() + "/items/1/correction",
                        order.etag(),
                        json(OrderFile.correction("REFUSED")));
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
