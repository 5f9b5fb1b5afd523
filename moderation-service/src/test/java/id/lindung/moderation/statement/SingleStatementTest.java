package id.lindung.moderation.statement;

import static id.lindung.moderation.statement.StatementBody.aStatement;
import static id.lindung.moderation.statement.StatementClient.post;
import static id.lindung.moderation.statement.StatementClient.tiktok;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.moderation.testing.KnownPlatforms;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SingleStatementTest {

    @BeforeEach
    void platforms() {
        KnownPlatforms.add("tiktok", "other");
    }

    @Test
    void aPayloadOfTheEuDatabaseIsAcceptedAndNormalised() throws IOException {
        var stored = post(euPayload())
                .statusCode(201)
                .body("puid", equalTo("TK20260805-000123"))
                .body("territorial_scope", contains("DE", "ES", "PT"))
                .body("category_specification", contains("KEYWORD_OTHER", "KEYWORD_PROHIBITED_PRODUCTS"))
                .body("content_id_ean", equalTo("0012345678905"))
                .body("application_date", equalTo("2026-08-05"))
                .body("illegal_content_explanation", nullValue())
                .body("id", greaterThanOrEqualTo(100_000_000_000L))
                .body("created_at", matchesPattern("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d"))
                .body("platform_name", equalTo("Platform tiktok"))
                .body("findings", empty())
                .body("$", not(hasKey("policy_version")))
                .extract()
                .jsonPath();
        assertEquals(
                "http://localhost:" + RestAssured.port + "/api/v1/statement/" + stored.getString("uuid"),
                stored.getString("self"));
        assertEquals(stored.getString("self"), stored.getString("permalink"));
        tiktok().get(stored.getString("self"))
                .then()
                .statusCode(200)
                .body("uuid", equalTo(stored.getString("uuid")))
                .body("territorial_scope", contains("DE", "ES", "PT"))
                .body("source_identity", equalTo("Consumer association"))
                .body("is_current", equalTo(true));
    }

    @Test
    void everyFieldIsReadBackAsItWasSent() {
        for (var body : List.of(StatementBody.everythingIllegal(), StatementBody.everythingIncompatible())) {
            var uuid = post(body).statusCode(201).extract().path("uuid");
            var read =
                    tiktok().get("/api/v1/statement/" + uuid).then().extract().jsonPath();
            body.json().fields().forEachRemaining(field -> {
                if (!field.getKey().endsWith("_at")) {
                    var sent = field.getValue().isArray()
                            ? sorted(field.getValue().toString())
                            : field.getValue().asText();
                    Object there = read.get(field.getKey());
                    assertEquals(
                            sent,
                            there instanceof List<?> list ? sorted(list.toString()) : String.valueOf(there),
                            field.getKey());
                }
            });
            assertEquals("2026-10-02T02:01:00Z", read.getString("applied_at"));
            assertEquals("2026-10-02T02:00:00.500Z", read.getString("decided_at"));
        }
    }

    @Test
    void warningsAreKeptWithTheStatement() {
        var body = aStatement()
                .with("category_specification", List.of("KEYWORD_NUDITY"))
                .without("territorial_scope");
        var uuid = post(body)
                .statusCode(201)
                .body("territorial_scope", empty())
                .body("findings.rule", contains("keyword-outside-category", "empty-scope"))
                .body("findings[0].message", containsString("KEYWORD_NUDITY"))
                .extract()
                .path("uuid");
        tiktok().get("/api/v1/statement/" + uuid)
                .then()
                .body("findings.field", contains("category_specification", "territorial_scope"));
    }

    @Test
    void aBatchAtThePathOfOneStatementIsToldSoAndTheOtherWayRound() {
        post(StatementBody.batch(List.of(aStatement())))
                .statusCode(422)
                .body("errors.statements[0]", containsString("POST /api/v1/statements"))
                .body("errors.size()", equalTo(1));
        tiktok().contentType("application/json")
                .body(aStatement().toString())
                .post("/api/v1/statements")
                .then()
                .statusCode(422)
                .body("errors.statements[0]", containsString("POST /api/v1/statement."));
    }

    @Test
    void strictnessRefusesWhatIsOnlyWarnedOf() {
        var body = aStatement().without("territorial_scope");
        tiktok().contentType("application/json")
                .body(body.toString())
                .post("/api/v1/statement?strict=true")
                .then()
                .statusCode(422)
                .body("errors.territorial_scope", hasSize(1));
        tiktok().get("/api/v1/statements/by-puid/" + body.puid()).then().statusCode(404);
        tiktok().contentType("application/json")
                .body(body.toString())
                .post("/api/v1/statement?strict=perhaps")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("query:strict"));
    }

    @Test
    void errorsHaveTheShapeOfTheEuDatabase() {
        var response = post("{\"puid\": \"x\"}").statusCode(422).contentType("application/json");
        response.body("message", equalTo("decision_ground is required. (and 12 more errors)"));
        response.body("errors.category", contains("category is required."));
        response.body("size()", equalTo(2));
        post(aStatement().without("decision_facts"))
                .statusCode(422)
                .body(
                        "$",
                        equalTo(Map.of(
                                "message",
                                "decision_facts is required.",
                                "errors",
                                Map.of("decision_facts", List.of("decision_facts is required.")))));
        post(aStatement().without("decision_facts", "category")).body("message", endsWith("(and 1 more error)"));
    }

    @Test
    void theSameStatementAgainIsAnsweredWithTheFirstReceipt() {
        var body = aStatement();
        var first = post(body).statusCode(201).extract().jsonPath();
        var again = post(body.with("source_identity", " "))
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(first.<Map<String, Object>>get("$"), again.get("$"));
    }

    @Test
    void anotherStatementUnderTheSamePuidIsAConflict() {
        var body = aStatement();
        var uuid = post(body).extract().path("uuid");
        post(body.with("decision_facts", "Something else."))
                .statusCode(422)
                .body("message", containsString("puid"))
                .body("errors.puid", hasSize(1))
                .body("errors.size()", equalTo(1))
                .body("existing.uuid", equalTo(uuid))
                .body(
                        "existing.decision_facts",
                        equalTo(body.json().path("decision_facts").asText()));
        tiktok().get("/api/v1/statement/" + uuid)
                .then()
                .body(
                        "decision_facts",
                        equalTo(body.json().path("decision_facts").asText()));
    }

    @Test
    void aHigherRevisionCorrectsAndTheOldOneStaysOnRecord() {
        var body = aStatement();
        var first = post(body).extract().<String>path("uuid");
        var correction = body.with("decision_facts", "Corrected.").with("revision", 3);
        var second = post(correction)
                .statusCode(201)
                .body("revision", equalTo(3))
                .extract()
                .<String>path("uuid");

        tiktok().get("/api/v1/statements/by-puid/" + body.puid())
                .then()
                .body("uuid", equalTo(second))
                .body("decision_facts", equalTo("Corrected."));
        tiktok().get("/api/v1/statement/" + first)
                .then()
                .statusCode(200)
                .body("is_current", equalTo(false))
                .body("revision", equalTo(1));
        post(body).statusCode(200).body("uuid", equalTo(first));
        post(correction).statusCode(200).body("uuid", equalTo(second));
        post(body.with("revision", 2)).statusCode(422).body("existing.uuid", equalTo(second));
        post(correction.with("decision_facts", "Other.")).statusCode(422);
    }

    static String euPayload() throws IOException {
        try (var stream = SingleStatementTest.class.getResourceAsStream("/statement/eu-single.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sorted(String list) {
        return java.util.Arrays.stream(list.replaceAll("[\\[\\]\"\\s]", "").split(","))
                .sorted()
                .toList()
                .toString();
    }
}
