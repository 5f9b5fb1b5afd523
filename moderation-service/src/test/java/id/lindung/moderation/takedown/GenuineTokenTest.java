package id.lindung.moderation.takedown;

import static id.lindung.stack.junit.Api.refused;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import id.lindung.moderation.testing.KnownPlatforms;
import id.lindung.stack.junit.DemoLogin;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Keycloak's own tokens, of which each is verified once a second: nobody comes in beside them or as another. */
@QuarkusTest
class GenuineTokenTest {

    private static final String ORDERS = "/api/v1/takedown-orders";
    private static final String PULL = "/api/v1/platform/takedown-orders";

    @Test
    void whatIsForgedIsRefusedBetweenTwoRequestsOfTheGenuineOne() {
        var officer = DemoLogin.token("officer");
        var director = DemoLogin.token("director");
        for (int i = 0; i < 3; i++) {
            get(ORDERS, officer).statusCode(200);
            requireRefused(withPart(officer, 2, director));
            requireRefused(withPart(officer, 1, director));
            requireRefused(officer.substring(0, officer.lastIndexOf('.') + 1));
            requireRefused(officer + "A");
        }
    }

    @Test
    void eachTokenKeepsItsOwnRightsHoweverTheyAlternate() {
        KnownPlatforms.add("tiktok");
        var officer = DemoLogin.token("officer");
        var machine = DemoLogin.machineToken("platform-tiktok");
        for (int i = 0; i < 3; i++) {
            get(PULL, machine).statusCode(200);
            refused(get(PULL, officer), 403, "forbidden");
            get("/api/v1/audit-entries", DemoLogin.token("auditor")).statusCode(200);
            refused(get("/api/v1/audit-entries", machine), 403, "forbidden");
        }
    }

    private static void requireRefused(String forged) {
        refused(get(ORDERS, forged), 401, "unauthenticated")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("detail", notNullValue());
    }

    private static String withPart(String token, int part, String other) {
        var parts = token.split("\\.");
        parts[part] = other.split("\\.")[part];
        return String.join(".", parts);
    }

    private static ValidatableResponse get(String path, String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .get(path)
                .then();
    }
}
