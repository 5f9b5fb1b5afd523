package id.lindung.moderation.statement;

import static id.lindung.moderation.statement.StatementBody.aStatement;
import static id.lindung.moderation.statement.StatementClient.post;
import static id.lindung.moderation.statement.StatementClient.tiktok;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.moderation.testing.KnownPlatforms;
import id.lindung.stack.junit.DemoLogin;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a refusal with its reason and never a failure of ours. */
@QuarkusTest
class StatementInputTest {

    private static final int MUTATIONS = 400;

    @BeforeEach
    void platforms() {
        KnownPlatforms.add("tiktok", "other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"puid\": }", "{\"puid\": \"a\", \"puid\": \"b\"}", "{} x", "nonsense", "{'puid': 1}"})
    void malformedJsonIsNoMatterOfContent(String body) {
        post(body).statusCode(400).body("type", startsWith("urn:lindung:problem:malformed-json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aMissingBodyIsTold(String body) {
        post(body).statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"x\"", "null", "true"})
    void jsonThatIsNoObjectIsAMatterOfContent(String body) {
        post(body).statusCode(422).body("errors.statement[0]", equalTo("A statement must be a JSON object."));
    }

    @Test
    void deepNestingIsMalformed() {
        post("{\"puid\":" + "[".repeat(5000) + "]".repeat(5000) + "}").statusCode(400);
        post("{\"puid\":" + "{\"a\":".repeat(40) + "1" + "}".repeat(40) + "}").statusCode(422);
    }

    @Test
    void textsThatNobodyCanStoreAreRefused() {
        post(aStatement().with("{\"decision_facts\": \"a\\u0000b\"}")).statusCode(422);
        post(aStatement().with("source_identity", "HALF").toString().replace("HALF", "\\udc00"))
                .statusCode(422);
        post(aStatement().with("{\"a\\u0000b\": \"x\"}")).statusCode(201);
        tiktok().urlEncodingEnabled(false)
                .get("/api/v1/statements/by-puid/%00")
                .then()
                .statusCode(anyOf(equalTo(400), equalTo(404)));
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        var latin1 = aStatement().with("decision_facts", "caf\u00e9").toString().getBytes(StandardCharsets.ISO_8859_1);
        tiktok().contentType("application/json")
                .body(latin1)
                .post("/api/v1/statement")
                .then()
                .statusCode(400);
        tiktok().contentType("application/json; charset=ISO-8859-1")
                .body(latin1)
                .post("/api/v1/statement")
                .then()
                .statusCode(400);
    }

    @Test
    void anotherMediaTypeIsRefused() {
        tiktok().contentType("text/plain")
                .body(aStatement().toString())
                .post("/api/v1/statement")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    /** Only announced: a client that goes on writing would not hear the answer. */
    @Test
    void aHugeBodyIsRefusedUnread() throws IOException {
        var request = "POST /api/v1/statements HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + DemoLogin.machineToken("platform-tiktok") + "\r\n"
                + "Content-Length: " + 9 * 1024 * 1024 + "\r\n\r\n";
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readNBytes(20), StandardCharsets.US_ASCII);
            assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        }
    }

    @Test
    void aPlatformThatIsNotInTheRegisterIsTold() {
        // The only machines of the realm belong to known platforms, so the register forgets one for a moment.
        var body = aStatement();
        UnknownPlatform.during("other", () -> StatementClient.otherPlatform()
                .contentType("application/json")
                .body(body.toString())
                .post("/api/v1/statement")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:lindung:problem:unknown-platform")));
    }

    @Test
    void mutatedStatementsNeverCauseAFailure() {
        var random = new Random(20261124);
        var seed = StatementBody.everythingIllegal().toString();
        for (int i = 0; i < MUTATIONS; i++) {
            post(mutated(seed, random)).statusCode(lessThan(500));
        }
    }

    private static String mutated(String seed, Random random) {
        var text = new StringBuilder(seed);
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            var at = random.nextInt(text.length());
            switch (random.nextInt(5)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, (char) random.nextInt(0x3000));
                case 2 -> text.setCharAt(at, "{}[]\",:0\\n".charAt(random.nextInt(10)));
                case 3 -> text.insert(at, seed, at, Math.min(seed.length(), at + random.nextInt(60)));
                default -> text.insert(at, "\\u0000");
            }
        }
        return text.toString();
    }
}
