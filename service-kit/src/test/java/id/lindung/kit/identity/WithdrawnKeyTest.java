package id.lindung.kit.identity;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.testing.Problem;
import id.lindung.kit.testing.Tokens;
import id.lindung.kit.testing.WithdrawnKeys;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

/** What was signed with a key is worth nothing a second after the key is known to be withdrawn. */
@QuarkusTest
@TestProfile(WithdrawnKeys.class)
class WithdrawnKeyTest {

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String provider;

    @Test
    void aTokenIsVerifiedByTheNewKeysAfterASecond() throws JoseException {
        var former = key("former");
        var present = key("present");
        publish(former);
        var signedBefore = token(former);
        var verified = Instant.now();
        caller(signedBefore).then().statusCode(200);

        publish(present);
        var signedAfter = token(present);
        // By the unknown key the service learns of the change.
        caller(signedAfter).then().statusCode(200);
        var learned = Instant.now();

        var answer = caller(signedBefore);
        if (Duration.between(verified, Instant.now()).toMillis() < 1_000) {
            answer.then().statusCode(200);
        }
        var asked = learned;
        while (answer.statusCode() == 200) {
            asked = Instant.now();
            answer = caller(signedBefore);
        }
        Problem.expect(answer, 401, "unauthenticated");
        var accepted = Duration.between(learned, asked);
        assertTrue(accepted.compareTo(Duration.ofMillis(1_500)) < 0, "accepted for " + accepted);
        Problem.expect(caller(signedBefore), 401, "unauthenticated");
        caller(signedAfter).then().statusCode(200);
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
