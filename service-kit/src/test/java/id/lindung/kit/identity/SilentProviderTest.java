package id.lindung.kit.identity;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.testing.Problem;
import id.lindung.kit.testing.SilentProvider;
import id.lindung.kit.testing.Tokens;
import id.lindung.stack.junit.Together;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A provider that takes the connection and never answers holds nobody for long, and those it need not be asked about not at all. */
@QuarkusTest
@TestProfile(SilentProvider.class)
class SilentProviderTest {

    private static final Duration IN_TIME = Duration.ofSeconds(8);
    private static final int STRANGERS = 20;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String provider;

    @AfterEach
    void answerAgain() {
        given().delete(provider + "/silence");
    }

    @Test
    void anUnknownKeyIsAskedForOnceByAllAndRefusedInTime() throws Exception {
        var known = key("known");
        publish(known);
        awaitStatus(200, token(known));
        given().put(provider + "/silence");
        awaitPause();

        var before = asked();
        var began = Instant.now();
        var strangers = token(key("stranger"));
        var statuses = Together.call(STRANGERS + 1, caller -> caller(caller == 0 ? token(known) : strangers)
                .statusCode());

        assertTrue(Duration.between(began, Instant.now()).compareTo(IN_TIME) < 0, "took until " + Instant.now());
        assertEquals(1, Collections.frequency(statuses, 200), statuses::toString);
        assertEquals(STRANGERS, Collections.frequency(statuses, 503), statuses::toString);
        assertTrue(asked() - before <= 3, "asked " + (asked() - before) + " times");
        Problem.expect(caller(strangers), 503, "unavailable");

        given().delete(provider + "/silence");
        var next = key("next");
        publish(next);
        awaitStatus(200, token(next));
        awaitStatus(401, strangers);
        Problem.expect(caller(strangers), 401, "unauthenticated");
    }

    @Test
    void allWhoComeWithANewKeyAreLetInByOneLookup() throws Exception {
        var next = key("new-" + System.nanoTime());
        publish(next);
        awaitPause();
        var before = asked();
        var statuses = Together.call(STRANGERS, caller -> caller(token(next)).statusCode());
        assertEquals(STRANGERS, Collections.frequency(statuses, 200), statuses::toString);
        assertEquals(1, asked() - before);
    }

    private int asked() {
        return Integer.parseInt(given().get(provider + "/silence").asString());
    }

    /** The keys may be asked for again once the pause after the last time is over. */
    private void awaitPause() throws InterruptedException {
        Thread.sleep(2_100);
    }

    private void awaitStatus(int status, String token) throws InterruptedException {
        var end = Instant.now().plusSeconds(30);
        while (caller(token).statusCode() != status) {
            assertTrue(Instant.now().isBefore(end), "no " + status);
            Thread.sleep(100);
        }
    }

    private void publish(RsaJsonWebKey key) {
        given().body(new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY))
                .put(provider + "/keys")
                .then()
                .statusCode(200);
    }

    private static RsaJsonWebKey key(String id) throws JoseException {
        var key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId(id);
        key.setUse("sig");
        return key;
    }

    private static String token(RsaJsonWebKey key) {
        return Tokens.claims("officer", "OFFICER").jws().keyId(key.getKeyId()).sign(key.getPrivateKey());
    }

    private static Response caller(String token) {
        return given().auth().oauth2(token).get("/api/v1/samples/caller");
    }
}
