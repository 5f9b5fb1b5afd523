package id.lindung.kit.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.testing.Problem;
import id.lindung.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A token that was found genuine a moment ago opens nothing that it would not open by itself. */
@QuarkusTest
class RememberedTokenTest {

    private static final String CALLER = "/api/v1/samples/caller";

    @Test
    void theSameTokenNamesTheSameCallerEachTime() {
        var token = Tokens.ofPlatform("tiktok", "liaison-1", "LIAISON");
        var first = get(CALLER, token).then().statusCode(200).extract().asString();
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    first, get(CALLER, token).then().statusCode(200).extract().asString());
        }
    }

    @ParameterizedTest
    @MethodSource
    void whatIsMadeOfAGenuineTokenIsRefusedRightAfterIt(String genuine, String forged) {
        get(CALLER, genuine).then().statusCode(200);
        requireRefused(get(CALLER, forged));
        get(CALLER, genuine).then().statusCode(200);
        requireRefused(get(CALLER, forged));
    }

    static Stream<Arguments> whatIsMadeOfAGenuineTokenIsRefusedRightAfterIt() {
        var officer = Tokens.official("officer", "OFFICER");
        var director = Tokens.official("director", "DIRECTOR");
        var part = officer.split("\\.");
        var other = director.split("\\.");
        return Stream.of(
                        String.join(".", part[0], part[1], other[2]),
                        String.join(".", part[0], other[1], part[2]),
                        String.join(".", part[0], part[1], inverted(part[2])),
                        part[0] + "." + part[1] + ".",
                        part[0] + "." + part[1])
                .map(forged -> Arguments.of(officer, forged));
    }

    @ParameterizedTest
    @MethodSource
    void whatWasRefusedIsRefusedAgain(String token) {
        for (int i = 0; i < 3; i++) {
            requireRefused(get(CALLER, token));
        }
    }

    static Stream<String> whatWasRefusedIsRefusedAgain() {
        return Stream.of(
                Tokens.expired(),
                Tokens.forAnotherAudience(),
                Tokens.withoutAudience(),
                Tokens.fromAnotherIssuer(),
                "rubbish");
    }

    @Test
    void aTokenEndsAtItsMomentHoweverLatelyItWasUsed() {
        var end = Instant.now().getEpochSecond() + 2;
        var token = Tokens.sign(Tokens.claims("brief", "OFFICER").expiresAt(end));
        var accepted = new ArrayList<Instant>();
        var asked = Instant.now();
        var answer = get(CALLER, token);
        while (answer.statusCode() == 200) {
            accepted.add(asked);
            asked = Instant.now();
            answer = get(CALLER, token);
        }
        requireRefused(answer);
        var last = accepted.get(accepted.size() - 1);
        assertTrue(last.isBefore(Instant.ofEpochSecond(end)), "accepted at " + last + ", it ended at " + end);
        assertTrue(accepted.size() > 10, "so often that it was remembered: " + accepted.size());
    }

    @Test
    void aTokenThatIsNotValidYetIsTakenWhenItIs() throws InterruptedException {
        var begin = Instant.now().getEpochSecond() + 2;
        var token = Tokens.sign(Tokens.claims("early", "OFFICER").claim("nbf", begin));
        requireRefused(get(CALLER, token));
        Thread.sleep(Math.max(0, begin * 1000 + 50 - System.currentTimeMillis()));
        get(CALLER, token).then().statusCode(200);
    }

    @Test
    void rolesThatContradictThePlatformAreWorthNothingTheSecondTimeEither() {
        var token = Tokens.ofPlatform("tiktok", "both", "LIAISON", "OFFICER");
        for (int i = 0; i < 3; i++) {
            Problem.expect(get("/api/v1/samples", token), 403, "forbidden");
            Problem.expect(get(CALLER, token), 403, "forbidden");
        }
    }

    /** By them a service can tell how lately and how strongly somebody has logged in. */
    @Test
    void everyRequestSeesTheClaimsOfItsTokenAndItself() {
        var weak =
                Tokens.sign(Tokens.claims("same", "OFFICER").claim("acr", "1").claim("auth_time", 1_000L));
        var strong =
                Tokens.sign(Tokens.claims("same", "OFFICER").claim("acr", "2").claim("auth_time", 2_000L));
        for (int i = 0; i < 3; i++) {
            requireClaims(weak, "1", "1000", "weak-" + i);
            requireClaims(strong, "2", "2000", "strong-" + i);
        }
    }

    private static void requireClaims(String token, String acr, String authTime, String request) {
        get("/api/v1/samples/token?request=" + request, token)
                .then()
                .statusCode(200)
                .body("acr", equalTo(acr))
                .body("authTime", equalTo(authTime))
                .body("raw", equalTo(token))
                .body("request", equalTo(request));
    }

    /** As what never was a token: nothing tells how near it came. */
    private static void requireRefused(Response answer) {
        Problem.expect(answer, 401, "unauthenticated")
                .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""));
        assertEquals(withoutInstance(get(CALLER, "never.a.token")), withoutInstance(answer));
    }

    private static Map<String, Object> withoutInstance(Response answer) {
        var body = new HashMap<>(answer.jsonPath().<String, Object>getMap(""));
        body.remove("instance");
        return body;
    }

    private static String inverted(String signature) {
        return (signature.charAt(0) == 'A' ? 'B' : 'A') + signature.substring(1);
    }

    private static Response get(String path, String token) {
        return given().headers(Map.of("Authorization", "Bearer " + token)).get(path);
    }
}
