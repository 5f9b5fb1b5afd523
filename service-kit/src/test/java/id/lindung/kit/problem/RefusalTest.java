package id.lindung.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.lindung.kit.testing.Problem;
import id.lindung.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A well-formed request that is refused, and what our own mistakes look like from outside. */
@QuarkusTest
class RefusalTest {

    @Test
    void aChangeWithoutTheVersionSeenIsRefused() {
        Problem.expect(asOfficer().post(aSample() + "/green"), 428, "precondition-required");
    }

    @Test
    void aChangeOfAnOlderVersionIsRefusedWithTheCurrentOne() {
        var sample = aSample();
        turnGreen(sample, "\"0\"").then().statusCode(200).header("ETag", startsWith("\"1-"));
        Problem.expect(turnGreen(sample, "\"0\""), 412, "stale-version").body("currentVersion", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"one\"", "\"1\", \"2\"", "\"99999999999999999999\""})
    void aVersionThatIsNoneIsRefused(String ifMatch) {
        Problem.expect(turnGreen(aSample(), ifMatch), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("header:If-Match"));
    }

    @Test
    void anyVersionWillDoForWhoSaysSo() {
        turnGreen(aSample(), "*").then().statusCode(200);
    }

    @Test
    void aWeakTagOfACompressingGatewayIsTaken() {
        turnGreen(aSample(), "W/\"0\"").then().statusCode(200);
    }

    @Test
    void anActThatTheStateDoesNotAllowIsRefusedWithTheState() {
        var sample = aSample();
        turnGreen(sample, "\"0\"");
        Problem.expect(turnGreen(sample, "\"1\""), 409, "illegal-transition").body("currentState", equalTo("GREEN"));
    }

    @Test
    void theSlowerOfTwoChangesIsRefused() {
        var id = aSample().replaceFirst(".*/", "");
        Problem.expect(given().post("/api/v1/failures/race/" + id), 409, "conflicting-change");
    }

    @Test
    void aValueThatIsTakenIsAConflictAlsoWhenOnlyTheDatabaseKnows() {
        var name = "twice" + UUID.randomUUID().toString().substring(0, 8);
        Problem.expect(given().post("/api/v1/failures/twice/" + name), 409, "conflicting-change");
    }

    @Test
    void aRefusalAtTheEndOfTheTransactionIsStillARefusal() {
        Problem.expect(given().get("/api/v1/failures/refusal-in-commit"), 409, "sample-conflict");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bug", "framework", "own-answer"})
    void ourOwnMistakeTellsNothingButItsNumber(String failure) {
        Problem.expect(given().get("/api/v1/failures/" + failure), 500, "internal")
                .body("detail", containsString("recorded as"))
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    private static Response turnGreen(String sample, String ifMatch) {
        return asOfficer().header("If-Match", ifMatch).post(sample + "/green");
    }

    private static String aSample() {
        var body = "{\"name\":\"s" + UUID.randomUUID().toString().substring(0, 12) + "\"}";
        var location = asOfficer()
                .body(body)
                .post("/api/v1/samples")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.indexOf("/api/"));
    }

    private static RequestSpecification asOfficer() {
        return given().auth().oauth2(Tokens.official("officer", "OFFICER")).contentType("application/json");
    }
}
