package id.lindung.kit.limit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.testing.Problem;
import id.lindung.kit.testing.TightLimits;
import id.lindung.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who asks too often is told when to come again; the others notice nothing. */
@QuarkusTest
@TestProfile(TightLimits.class)
class RateLimitTest {

    private static final String OPEN = "/api/v1/samples/public";

    @Test
    void anAccountThatAsksTooOftenIsToldWhenToComeAgain() {
        Problem.expect(untilRefused(() -> caller("busy")), 429, "too-many-requests")
                .header("Retry-After", equalTo("1"))
                .body(
                        "detail",
                        matchesPattern(
                                "One account may send \\d+ requests a second, \\d+ at once; see Retry-After\\."));
        assertEquals(200, caller("patient").statusCode());
    }

    @Test
    void itIsTheAccountThatCountsAndNotTheToken() {
        untilRefused(() -> caller("hasty"));
        // Each call brings a token of its own. One request's worth may have come back meanwhile, a whole burst has not.
        assertTrue(Stream.generate(() -> caller("hasty").statusCode()).limit(2).anyMatch(status -> status == 429));
    }

    @Test
    void aCommandIsRefusedBeforeItIsRead() {
        Problem.expect(
                untilRefused(() -> given().auth()
                        .oauth2(Tokens.official("eager", "OFFICER"))
                        .contentType("application/json")
                        .body("{\"name\":\"" + "x".repeat(60_000) + "\"}")
                        .post("/api/v1/samples")),
                429,
                "too-many-requests");
    }

    /** One address: the first test of these to run takes what it has. */
    @Test
    void withoutAValidTokenTheAddressCounts() {
        untilRefused(() -> given().get(OPEN));
        // One request's worth may have come back meanwhile; the burst of another bucket would let both pass.
        var refused = Stream.generate(() -> given().auth().oauth2("rubbish").get(OPEN))
                .limit(2)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst();
        Problem.expect(refused.orElseThrow(), 429, "too-many-requests")
                .body("detail", matchesPattern("One address without a valid token may send \\d+ requests .*"));
        assertEquals(200, caller("known").statusCode());
    }

    private static Response caller(String subject) {
        return given().auth().oauth2(Tokens.official(subject, "OFFICER")).get("/api/v1/samples/caller");
    }

    private static Response untilRefused(Supplier<Response> request) {
        for (int i = 0; i < 4 * TightLimits.BURST; i++) {
            var answer = request.get();
            if (answer.statusCode() == 429) {
                return answer;
            }
        }
        throw new AssertionError("never refused");
    }
}
