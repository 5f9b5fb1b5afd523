package id.lindung.kit.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.lindung.kit.testing.Problem;
import id.lindung.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may come in, and as whom. */
@QuarkusTest
class TokenTest {

    private static final String CALLER = "/api/v1/samples/caller";
    private static final String READ = "/api/v1/samples/read";

    @Test
    void withoutTokenTheCallerIsAskedForOne() {
        Problem.expect(given().get(CALLER), 401, "unauthenticated").header("WWW-Authenticate", startsWith("Bearer"));
    }

    @ParameterizedTest
    @MethodSource
    void aTokenThatIsNotForUsIsRefused(String token) {
        Problem.expect(get(CALLER, token), 401, "unauthenticated")
                .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""));
    }

    static Stream<String> aTokenThatIsNotForUsIsRefused() {
        return Stream.of(
                Tokens.expired(),
                Tokens.forAnotherAudience(),
                Tokens.withoutAudience(),
                Tokens.fromAnotherIssuer(),
                forged(),
                unsigned(),
                "rubbish",
                "a.b.c");
    }

    @Test
    void anOfficialIsKnownBySubjectAndRoles() {
        get(CALLER, Tokens.official("officer-1", "OFFICER", "REVIEWER", "offline_access"))
                .then()
                .statusCode(200)
                .body("issuer", equalTo(Tokens.ISSUER))
                .body("subject", equalTo("officer-1"))
                .body("roles", containsInAnyOrder("OFFICER", "REVIEWER"))
                .body("platformId", nullValue());
    }

    @Test
    void aPlatformsUserIsConfinedToThePlatform() {
        get(CALLER, Tokens.ofPlatform("tiktok", "liaison-1", "LIAISON"))
                .then()
                .statusCode(200)
                .body("platformId", equalTo("tiktok"));
    }

    @ParameterizedTest
    @MethodSource
    void rolesThatContradictThePlatformAreWorthNothing(String token) {
        Problem.expect(get(CALLER, token), 403, "forbidden");
        Problem.expect(get("/api/v1/samples", token), 403, "forbidden");
    }

    static Stream<String> rolesThatContradictThePlatformAreWorthNothing() {
        return Stream.of(
                Tokens.official("liaison-without-platform", "LIAISON"),
                Tokens.official("client-without-platform", "PLATFORM_CLIENT", "OFFICER"),
                Tokens.ofPlatform("tiktok", "both", "LIAISON", "OFFICER"),
                Tokens.ofPlatform("tiktok", "official-with-platform", "OFFICER"),
                Tokens.ofPlatform("tiktok", "no-role"),
                Tokens.official("no-role"),
                Tokens.sign(Tokens.claims("two-platforms", "LIAISON").claim("platform", List.of("tiktok", "other"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OFFICER",
                "REVIEWER",
                "LEGAL",
                "DIRECTOR",
                "MINISTER_DELEGATE",
                "CHILD_OFFICER",
                "OBSERVER",
                "AUDITOR",
                "POLICY_ADMIN"
            })
    void anOfficialMayRead(String role) {
        get(READ, Tokens.official("reading-" + role, role)).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIAISON", "PLATFORM_APPROVER", "PLATFORM_CLIENT"})
    void aPlatformMayRead(String role) {
        get(READ, Tokens.ofPlatform("tiktok", "reading-" + role, role)).then().statusCode(200);
    }

    @ParameterizedTest
    @MethodSource
    void thatItMayReadNoTokenCanSay(String token) {
        Problem.expect(get(READ, token), 403, "forbidden");
        // The second time the token is a known one.
        Problem.expect(get(READ, token), 403, "forbidden");
    }

    static Stream<String> thatItMayReadNoTokenCanSay() {
        return Stream.of(
                Tokens.official("administrator", "SYSADMIN"),
                Tokens.official("administrator", "SYSADMIN", Roles.READER),
                Tokens.official("nobody", Roles.READER),
                Tokens.official("nobody", "READER"),
                Tokens.ofPlatform("tiktok", "nobody", Roles.READER),
                Tokens.official("liaison-without-platform", "LIAISON", Roles.READER),
                Tokens.ofPlatform("tiktok", "official-with-platform", "OFFICER", Roles.READER));
    }

    @Test
    void thatItMayReadIsNoRoleOfTheCaller() {
        get(CALLER, Tokens.official("officer-2", "OFFICER", Roles.READER))
                .then()
                .statusCode(200)
                .body("roles", containsInAnyOrder("OFFICER"));
    }

    @Test
    void aRoleThatIsMissingIsForbidden() {
        Problem.expect(get("/api/v1/samples", Tokens.official("director", "DIRECTOR")), 403, "forbidden");
    }

    @Test
    void anEndpointThatSaysNothingIsClosed() {
        Problem.expect(given().get("/api/v1/forgotten"), 401, "unauthenticated");
        Problem.expect(get("/api/v1/forgotten", Tokens.official("officer", "OFFICER")), 403, "forbidden");
    }

    @Test
    void nobodyIsNotAnOfficial() {
        Problem.expect(given().get("/api/v1/samples/public/caller"), 401, "unauthenticated");
    }

    @Test
    void anotherPlatformIsNotFound() {
        var liaison = Tokens.ofPlatform("tiktok", "liaison-1", "LIAISON");
        get("/api/v1/samples/of-platform/tiktok", liaison).then().statusCode(200);
        Problem.expect(get("/api/v1/samples/of-platform/other", liaison), 404, "not-found");
    }

    @Test
    void anOfficialReachesEachPlatform() {
        var officer = Tokens.official("officer", "OFFICER");
        get("/api/v1/samples/of-platform/other", officer).then().statusCode(200);
    }

    private static String forged() {
        var token = Tokens.official("officer", "OFFICER");
        var body = token.split("\\.")[1];
        return token.replace(body, Tokens.official("director", "DIRECTOR").split("\\.")[1]);
    }

    private static String unsigned() {
        var encoder = java.util.Base64.getUrlEncoder().withoutPadding();
        var body = Tokens.official("officer", "OFFICER").split("\\.")[1];
        return encoder.encodeToString("{\"alg\":\"none\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8)) + "."
                + body + ".";
    }

    private static Response get(String path, String token) {
        return given().headers(Map.of("Authorization", "Bearer " + token)).get(path);
    }
}
