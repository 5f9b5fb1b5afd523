package id.lindung.moderation.statement;

import static id.lindung.moderation.statement.StatementBody.aStatement;
import static id.lindung.moderation.statement.StatementClient.post;
import static id.lindung.moderation.statement.StatementClient.postBatch;
import static id.lindung.moderation.statement.StatementClient.tiktok;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.lindung.moderation.testing.KnownPlatforms;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StatementBatchTest {

    @BeforeEach
    void platforms() {
        KnownPlatforms.add("tiktok", "other");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100})
    void oneToAHundredStatementsAreStoredInTheirOrder(int size) {
        var statements = statements(size);
        postBatch(statements)
                .statusCode(201)
                .body(
                        "statements.puid",
                        equalTo(statements.stream().map(StatementBody::puid).toList()))
                .body("statements[0]", not(hasKey("id")));
        assertStored(statements.get(size - 1), true);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void noneAndMoreThanAHundredAreRefused(int size) {
        var statements = statements(size);
        postBatch(statements)
                .statusCode(422)
                .body("message", equalTo("statements must be an array of 1 to 100 statements."))
                .body("errors.statements", hasSize(1));
        statements.stream().findFirst().ifPresent(first -> assertStored(first, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "7",
                "{\"statements\": {}}",
                "{\"statements\": \"x\"}",
                "{\"statements\": null}"
            })
    void whatIsNoBatchIsRefusedAsContent(String body) {
        tiktok().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/statements")
                .then()
                .statusCode(422)
                .body("errors.statements", hasSize(1));
    }

    @Test
    void oneBadStatementKeepsAllOut() {
        var good = aStatement();
        var bad = aStatement().without("category").with("decision_facts", 7);
        postBatch(List.of(good, bad, aStatement()))
                .statusCode(422)
                .body(
                        "$",
                        equalTo(Map.of(
                                "errors",
                                Map.of(
                                        "statement_1",
                                        Map.of(
                                                "category", List.of("category is required."),
                                                "decision_facts", List.of("decision_facts must be text."))))));
        assertStored(good, false);
        postBatch(List.of(good)).statusCode(201);
    }

    @Test
    void aStatementThatIsNoObjectIsNamedByItsIndex() {
        tiktok().contentType(ContentType.JSON)
                .body("{\"statements\": [null, [], " + aStatement() + "]}")
                .post("/api/v1/statements")
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("statement_0", "statement_1"))
                .body("errors.statement_0.statement", contains("A statement must be a JSON object."));
    }

    @Test
    void aPuidTwiceInOneBatchIsRefusedAndMayBeSentAgain() {
        var one = aStatement();
        postBatch(List.of(one, aStatement(), one.with("decision_facts", "Other.")))
                .statusCode(422)
                .body("errors.keySet()", contains("statement_2"))
                .body("errors.statement_2.puid", hasSize(1));
        assertStored(one, false);
        post(one).statusCode(201);
    }

    @Test
    void aUsedPuidKeepsAllOutAndIsNamed() {
        var used = aStatement();
        post(used).statusCode(201);
        var fresh = aStatement();
        postBatch(List.of(fresh, used.with("decision_facts", "Other.")))
                .statusCode(422)
                .body("errors.keySet()", contains("statement_1"))
                .body("errors.statement_1.puid", hasSize(1))
                .body("existing_puids", contains(used.puid()))
                .body("size()", equalTo(2));
        assertStored(fresh, false);
    }

    @Test
    void aBatchSentAgainIsAnsweredWithTheFirstReceipts() {
        var statements = statements(3);
        var first = postBatch(statements).statusCode(201).extract().<List<Object>>path("statements");
        var again = postBatch(statements).statusCode(200).extract().<List<Object>>path("statements");
        assertEquals(first, again);
    }

    @Test
    void theRestOfABatchIsStoredWhenAPartWasBefore() {
        var statements = statements(4);
        var first =
                postBatch(statements.subList(0, 2)).statusCode(201).extract().<List<Object>>path("statements.uuid");
        var all = postBatch(statements).statusCode(201).extract().<List<Object>>path("statements.uuid");
        assertEquals(first, all.subList(0, 2));
    }

    @Test
    void correctionsAndNewStatementsMayComeTogether() {
        var old = aStatement();
        post(old).statusCode(201);
        postBatch(List.of(aStatement(), old.with("revision", 2).with("decision_facts", "Corrected.")))
                .statusCode(201)
                .body("statements.revision", contains(1, 2));
        tiktok().get("/api/v1/statements/by-puid/" + old.puid()).then().body("decision_facts", equalTo("Corrected."));
    }

    @Test
    void singleAndBatchGoByTheSameRules() {
        var samples = Stream.of(
                aStatement().without("puid"),
                aStatement().with("category_addition", List.of("STATEMENT_CATEGORY_SCAMS_AND_FRAUD")),
                aStatement().with("category_specification_other", "dropped"),
                aStatement().with("content_date", "2026-12-31"),
                aStatement().with("content_id", Map.of("EAN-13", "1234567890123")));
        samples.forEach(sample -> {
            var single = post(sample.puid() == null ? sample : sample.with("puid", sample.puid() + "-1"))
                    .extract();
            var batch = postBatch(List.of(sample)).extract();
            assertEquals(single.statusCode(), batch.statusCode());
            if (single.statusCode() == 422) {
                assertEquals(single.<Object>path("errors"), batch.<Object>path("errors.statement_0"));
            } else {
                for (var field : List.of("category_addition", "category_specification_other", "content_id_ean")) {
                    assertEquals(single.<Object>path(field), batch.<Object>path("statements[0]." + field));
                }
            }
        });
    }

    private static List<StatementBody> statements(int size) {
        return IntStream.range(0, size).mapToObj(i -> aStatement()).toList();
    }

    private static void assertStored(StatementBody body, boolean stored) {
        tiktok().get("/api/v1/statement/existing-puid/" + body.puid()).then().statusCode(stored ? 302 : 404);
    }
}
