package id.lindung.portal.journey;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.stack.junit.DemoLogin;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What must be there before a journey begins, put there through the APIs. */
final class Register {

    private final URI compliance = Journey.suite().compliance().address();
    private final URI moderation = Journey.suite().moderation().address();

    /** Both platforms, known to both services. */
    Register platforms() {
        for (var id : List.of("tiktok", "other")) {
            given().baseUri(compliance.toString())
                    .auth()
                    .oauth2(DemoLogin.token("officer"))
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", "journey-" + id)
                    .body(Map.of(
                            "id",
                            id,
                            "name",
                            "Platform " + id,
                            "operatorName",
                            "Operator " + id,
                            "userGeneratedContent",
                            true,
                            "registeredAt",
                            "2026-01-01T00:00:00Z",
                            "source",
                            "Journey"))
                    .post("/api/v1/platforms")
                    .then()
                    .statusCode(201);
            confirm(id);
            awaitCopy(id);
        }
        return this;
    }

    /** A second official confirms the entry. */
    private void confirm(String platform) {
        var path = "/api/v1/platforms/" + platform;
        var read = given().baseUri(compliance.toString())
                .auth()
                .oauth2(DemoLogin.token("reviewer"))
                .get(path)
                .then()
                .extract();
        if (read.path("proposal.id") != null) {
            act("reviewer", path, "proposals/" + read.path("proposal.id") + "/approve");
        }
    }

    /** An active commitment of TikTok with one indicator; gives its id. */
    String activeCommitment(String title) {
        post(
                "officer",
                "/api/v1/chronology-entries",
                Map.of(
                        "platformId", "tiktok",
                        "code", "E01",
                        "occurredOn", "2026-01-15",
                        "approximate", false,
                        "actor", "Kementerian",
                        "type", "MEETING",
                        "text", Map.of("id", "Pertemuan", "en", "Meeting"),
                        "certainty", "firm"),
                "event");
        var drafted = post(
                "officer",
                "/api/v1/commitments",
                Map.of(
                        "platformId", "tiktok",
                        "title", Map.of("id", title, "en", title + " (en)"),
                        "wording", Map.of("id", "Menambah moderator", "en", "To add moderators"),
                        "strength", "STATED",
                        "sourceEntryCode", "E01",
                        "indicators",
                                List.of(Map.of(
                                        "code", "headcount",
                                        "label", Map.of("id", "Jumlah moderator", "en", "Moderators"),
                                        "unit", "orang",
                                        "comparator", "AT_LEAST",
                                        "target", 200)),
                        "dueOn", "2027-01-31",
                        "ministryOwner", "Direktorat",
                        "platformOwner", "Kepala kebijakan"),
                title);
        var path = "/api/v1/commitments/" + drafted.path("id");
        act("officer", path, "propose");
        act("approver-tiktok", path, "confirm");
        act("reviewer", path, "activate");
        return drafted.path("id");
    }

    /**
     * An order to TikTok, drafted by the officer and complete; gives its id.
     *
     * @param name of the journey's own; asked for again, it gives the same order
     */
    String draftOrder(String name) {
        return given().baseUri(moderation.toString())
                .auth()
                .oauth2(DemoLogin.token("officer"))
                .header("Idempotency-Key", "journey-order-" + name)
                .contentType(ContentType.JSON)
                .body(order("tiktok", name))
                .post("/api/v1/takedown-orders")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> order(String platform, String name) {
        return Map.of(
                "platformId", platform,
                "category", "ONLINE_GAMBLING",
                "requestedMeasure", "REMOVE",
                "legalBasis", "Permenkominfo 5/2020 Pasal 13",
                "reasons", "Promosi judi daring.",
                "legalAnalysis", "Memenuhi unsur perjudian.",
                "letterReference", "S-1",
                "territorialScope", List.of("ID"),
                "redressText", "Tertulis kepada kementerian.",
                "items",
                        List.of(Map.of("url", "https://video.example/v/" + name, "screenshotSha256", "0f".repeat(32))));
    }

    /** What an official sees of an order. */
    ExtractableResponse<Response> order(String id) {
        return given().baseUri(moderation.toString())
                .auth()
                .oauth2(DemoLogin.token("officer"))
                .get("/api/v1/takedown-orders/" + id)
                .then()
                .statusCode(200)
                .extract();
    }

    /** A request of a platform's machine to moderation-service. */
    ExtractableResponse<Response> machine(String client, String method, String path, Object body) {
        var request = given().baseUri(moderation.toString())
                .auth()
                .oauth2(DemoLogin.machineToken(client))
                .contentType(ContentType.JSON);
        if (body != null) {
            request.body(body);
        }
        return request.request(method, path).then().extract();
    }

    /** An act of a platform's machine on the present version of an order. */
    ExtractableResponse<Response> machineActs(String client, String order, String act, Object body) {
        var version =
                machine(client, "GET", "/api/v1/takedown-orders/" + order, null).header("ETag");
        return given().baseUri(moderation.toString())
                .auth()
                .oauth2(DemoLogin.machineToken(client))
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(body)
                .post("/api/v1/platform/takedown-orders/" + order + act)
                .then()
                .extract();
    }

    /** Until moderation-service takes an order to the platform: its copy of the register comes by an event. */
    private void awaitCopy(String platform) {
        var end = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(end)) {
            var tried = given().baseUri(moderation.toString())
                    .auth()
                    .oauth2(DemoLogin.token("officer"))
                    .contentType(ContentType.JSON)
                    .body(order(platform, "copy"))
                    .post("/api/v1/takedown-orders")
                    .then()
                    .extract();
            if (tried.statusCode() == 201) {
                withdraw(tried);
                return;
            }
            assertEquals(409, tried.statusCode(), tried.asString());
            pause();
        }
        throw new AssertionError("moderation-service has not heard of " + platform);
    }

    private void withdraw(ExtractableResponse<Response> order) {
        given().baseUri(moderation.toString())
                .auth()
                .oauth2(DemoLogin.token("director"))
                .header("If-Match", order.header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Only a try"))
                .post("/api/v1/takedown-orders/" + order.path("id") + "/withdraw")
                .then()
                .statusCode(200);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void act(String account, String path, String act) {
        var version = given().baseUri(compliance.toString())
                .auth()
                .oauth2(DemoLogin.token(account))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        given().baseUri(compliance.toString())
                .auth()
                .oauth2(DemoLogin.token(account))
                .header("If-Match", version)
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post(path + "/" + act)
                .then()
                .statusCode(200);
    }

    private ExtractableResponse<Response> post(String account, String path, Object body, String key) {
        return given().baseUri(compliance.toString())
                .auth()
                .oauth2(DemoLogin.token(account))
                .header("Idempotency-Key", "journey-" + key.replaceAll("\\W", "-"))
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract();
    }
}
