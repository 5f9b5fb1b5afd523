package id.lindung.moderation.takedown;

import static id.lindung.moderation.testing.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lindung.moderation.testing.KnownPlatforms;
import id.lindung.stack.junit.DemoLogin;
import id.lindung.stack.junit.OpenApiDocument;
import id.lindung.stack.junit.TenancyWalk;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What belongs to TikTok does not exist for another platform: every operation of the interface, walked. */
@QuarkusTest
class TenancyTest {

    private static final String PUID = "walked-by-the-wrong-platform";

    /** Categories and deadlines are the law, the same for everybody. */
    private static final Set<String> OPEN = Set.of("GET /api/v1/content-categories");

    private static final String STATEMENT =
            """
            {"decision_visibility":["DECISION_VISIBILITY_CONTENT_REMOVED"],
             "decision_ground":"DECISION_GROUND_INCOMPATIBLE_CONTENT",
             "incompatible_content_ground":"Guidelines","incompatible_content_explanation":"Not allowed.",
             "category":"STATEMENT_CATEGORY_VIOLENCE","content_type":["CONTENT_TYPE_VIDEO"],
             "content_date":"2026-11-01","application_date":"2026-11-02","territorial_scope":["ID"],
             "decision_facts":"Seen by a moderator.","source_type":"SOURCE_VOLUNTARY","automated_detection":"No",
             "automated_decision":"AUTOMATED_DECISION_NOT_AUTOMATED","puid":"%s"}""";

    @TestHTTPResource
    URI service;

    @TestHTTPResource(value = "/openapi?format=JSON", management = true)
    URI document;

    @BeforeEach
    void register() {
        KnownPlatforms.add("tiktok", "other");
    }

    @Test
    void theWrongPlatformsTokensReachNothingByAnyOperation() {
        var order = AnOrder.anOrder().issued().toPlatform("tiktok");
        var statement = as("platform-tiktok")
                .body(STATEMENT.formatted(PUID))
                .post("/api/v1/statement")
                .then()
                .extract()
                .<String>path("uuid");
        var walk = new TenancyWalk(URI.create(service.toString().replaceAll("/$", "")));
        statements(walk, statement);
        officialsOrders(walk, order);
        platformsOrders(walk, order);
        walk.read(
                        "GET /api/v1/takedown-metrics",
                        "/api/v1/takedown-metrics?platformId=tiktok&from=2026-01-01&to=2026-12-31")
                .read(
                        "GET /api/v1/statement-metrics",
                        "/api/v1/statement-metrics?platformId=tiktok&from=2026-01-01&to=2026-12-31")
                .read("GET /api/v1/audit-entries", "/api/v1/audit-entries")
                .read("GET /api/v1/audit-entries/verification", "/api/v1/audit-entries/verification");
        assertEquals(
                List.of(),
                walk.faults(
                        OpenApiDocument.at(document),
                        OPEN,
                        Map.of(
                                "liaison-other", DemoLogin.token("liaison-other"),
                                "approver-other", DemoLogin.token("approver-other"),
                                "platform-other", DemoLogin.machineToken("platform-other")),
                        Set.of("\"platformId\":\"tiktok\"", order.id(), order.number(), statement)));
    }

    private static void statements(TenancyWalk walk, String uuid) {
        walk.command("POST /api/v1/statement", "/api/v1/statement", null, STATEMENT.formatted("other-1"))
                .command(
                        "POST /api/v1/statements",
                        "/api/v1/statements",
                        null,
                        "{\"statements\":[" + STATEMENT.formatted("other-2") + "]}")
                .read("GET /api/v1/statement/{uuid}", "/api/v1/statement/" + uuid)
                .read("GET /api/v1/statement/existing-puid/{puid}", "/api/v1/statement/existing-puid/" + PUID)
                .read("GET /api/v1/statements/by-puid/{puid}", "/api/v1/statements/by-puid/" + PUID);
    }

    private static void officialsOrders(TenancyWalk walk, OrderFile order) {
        var one = "/api/v1/takedown-orders/{id}";
        walk.read("GET /api/v1/takedown-orders", "/api/v1/takedown-orders?platformId=tiktok&limit=200")
                .read("GET /api/v1/takedown-order-counts", "/api/v1/takedown-order-counts?platformId=tiktok")
                .read("GET " + one, order.path())
                .command("POST /api/v1/takedown-orders", "/api/v1/takedown-orders", null, "{}")
                .command("PUT " + one, order.path(), order.etag(), "{}")
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
            walk.command(
                    "POST " + one + "/" + act, order.path() + "/" + act, order.etag(), json(Map.of("reason", "Test")));
        }
        walk.command(
                "POST " + one + "/clarification-answers",
                order.path() + "/clarification-answers",
                order.etag(),
                json(Map.of("text", "Test")));
    }

    private static void platformsOrders(TenancyWalk walk, OrderFile order) {
        var one = "/api/v1/platform/takedown-orders/{id}";
        walk.read("GET /api/v1/platform/takedown-orders", "/api/v1/platform/takedown-orders?limit=200")
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
                        json(OrderFile.answer("REMOVED")));
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
