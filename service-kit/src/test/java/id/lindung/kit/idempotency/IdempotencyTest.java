package id.lindung.kit.idempotency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.testing.Problem;
import id.lindung.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request may be repeated without being done twice. */
@QuarkusTest
class IdempotencyTest {

    @Test
    void aRepeatedRequestGetsTheFirstAnswer() {
        var key = aKey();
        var name = aName();
        var first = create("officer", key, name);
        var again = create("officer", key, name);
        assertEquals(201, first.statusCode());
        assertEquals(201, again.statusCode());
        assertEquals(first.jsonPath().getMap(""), again.jsonPath().getMap(""));
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals(first.header("ETag"), again.header("ETag"));
        assertTrue(again.header("ETag").startsWith("\"0-"));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        var key = aKey();
        assertEquals(201, create("officer", key, aName()).statusCode());
        Problem.expect(create("officer", key, aName()), 422, "idempotency-key-reused");
    }

    @Test
    void theSameBodyWrittenDifferentlyIsTheSame() {
        var key = aKey();
        var name = aName();
        var first = send("officer", key, "{\"name\":\"" + name + "\",\"amount\":1.50}");
        var again = send("officer", key, "{ \"amount\" : 1.5, \"name\" : \"" + name + "\" }");
        assertEquals(201, again.statusCode());
        assertEquals(first.<String>path("id"), again.<String>path("id"));
    }

    @Test
    void aKeyBelongsToItsCaller() {
        var key = aKey();
        var one = create("officer", key, aName());
        var other = create("another", key, aName());
        assertEquals(201, other.statusCode());
        assertNotEquals(one.<String>path("id"), other.<String>path("id"));
    }

    @Test
    void aKeyWhoseRequestWasRefusedIsFree() {
        var key = aKey();
        var taken = aName();
        create("officer", aKey(), taken);
        Problem.expect(create("officer", key, taken), 409, "conflicting-change");
        assertEquals(201, create("officer", key, aName()).statusCode());
    }

    @Test
    void ofManyAtTheSameTimeOneHasAnEffect() throws Exception {
        var key = aKey();
        var name = aName();
        var threads = Executors.newFixedThreadPool(6);
        try {
            var calls = new ArrayList<Callable<Response>>();
            for (int i = 0; i < 6; i++) {
                calls.add(() -> create("officer", key, name));
            }
            var ids = new HashSet<String>();
            for (var answer : threads.invokeAll(calls)) {
                assertEquals(201, answer.get().statusCode());
                ids.add(answer.get().path("id"));
            }
            assertEquals(1, ids.size());
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void withoutAKeyEachRequestIsItsOwn() {
        var name = aName();
        assertEquals(201, send("officer", null, "{\"name\":\"" + name + "\"}").statusCode());
        Problem.expect(send("officer", null, "{\"name\":\"" + name + "\"}"), 409, "conflicting-change");
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "\u00fc"})
    void aKeyThatNobodyCouldRepeatExactlyIsRefused(String key) {
        Problem.expect(create("officer", key, aName()), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("header:Idempotency-Key"));
    }

    @Test
    void aKeyThatIsTooLongIsRefused() {
        Problem.expect(create("officer", "k".repeat(201), aName()), 400, "invalid-request");
    }

    @Test
    void anOperationOfAnyLengthHasItsKey() {
        var key = aKey();
        var name = "p".repeat(500);
        for (int i = 0; i < 2; i++) {
            given().auth()
                    .oauth2(Tokens.official("officer", "OFFICER"))
                    .header("Idempotency-Key", key)
                    .post("/api/v1/samples/named/" + name)
                    .then()
                    .statusCode(200)
                    .body(equalTo(name));
        }
    }

    private static Response create(String subject, String key, String name) {
        return send(subject, key, "{\"name\":\"" + name + "\"}");
    }

    private static Response send(String subject, String key, String body) {
        var request = given().auth()
                .oauth2(Tokens.official(subject, "OFFICER"))
                .contentType("application/json")
                .body(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/api/v1/samples");
    }

    private static String aKey() {
        return UUID.randomUUID().toString();
    }

    private static String aName() {
        return "n" + UUID.randomUUID().toString().substring(0, 12);
    }
}
