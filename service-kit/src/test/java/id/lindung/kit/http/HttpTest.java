package id.lindung.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.kit.testing.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer has, and what operators see. */
@QuarkusTest
class HttpTest {

    private static final String OPEN = "/api/v1/samples/public";

    @TestHTTPResource("/")
    URL service;

    @TestHTTPResource(value = "/", management = true)
    URL management;

    @Test
    void theCorrelationIdOfTheCallerComesBack() {
        given().header("X-Correlation-Id", "abc-123").get(OPEN).then().header("X-Correlation-Id", equalTo("abc-123"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "<script>", "", "a\tb"})
    void anIdThatCouldSpoilALogIsReplaced(String id) {
        given().header("X-Correlation-Id", id)
                .get(OPEN)
                .then()
                .header("X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void answersAreNotKeptAndNotGuessedAt() {
        given().get("/api/v1/samples")
                .then()
                .header("Cache-Control", equalTo("no-store"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Content-Security-Policy", containsString("default-src 'none'"));
    }

    @Test
    void aPublicAnswerMayBeKept() {
        given().get(OPEN).then().statusCode(200).header("Cache-Control", equalTo("max-age=60"));
    }

    @Test
    void missingFiguresAreWrittenAsNull() {
        given().auth()
                .oauth2(Tokens.official("officer", "OFFICER"))
                .contentType("application/json")
                .body("{\"name\":\"http-" + UUID.randomUUID().toString().substring(0, 8) + "\"}")
                .post("/api/v1/samples")
                .then()
                .statusCode(201)
                .body(containsString("\"missing\":null"));
    }

    @Test
    void aBodyOfUnknownLengthIsCountedWhileItIsRead() throws Exception {
        var endless = ("{\"name\":\"" + "x".repeat(200_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(service + "api/v1/samples"))
                .header("Authorization", "Bearer " + Tokens.official("officer", "OFFICER"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(endless)))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("urn:lindung:problem:payload-too-large"), answer.body());
    }

    @Test
    void readinessIsAboutTheDatabaseAndNotAboutKafka() {
        given().get(management + "health/ready")
                .then()
                .statusCode(200)
                .body(containsString("Database connections health check"))
                .body(not(containsString("afka")));
    }

    @Test
    void theBacklogOfTheOutboxIsShownApart() {
        given().get(management + "health/well").then().statusCode(200).body(containsString("outbox"));
        given().get(management + "metrics")
                .then()
                .statusCode(200)
                .body(containsString("lindung_outbox_pending"))
                .body(containsString("lindung_outbox_oldest_age_seconds"));
    }

    @Test
    void whatWaitsForItsSealAndWhatRunsInTheBackgroundIsShown() {
        given().get(management + "health/well")
                .then()
                .statusCode(200)
                .body("checks.name", hasItems("audit", "background-work"));
        given().get(management + "metrics")
                .then()
                .statusCode(200)
                .body(containsString("lindung_audit_pending"))
                .body(containsString("lindung_audit_oldest_age_seconds"))
                .body(containsString("lindung_background_last_success_age_seconds{task=\"outbox-relay\"}"))
                .body(containsString("lindung_background_last_success_age_seconds{task=\"audit-sealer\"}"));
    }

    @Test
    void theProgramSaysItsNameAndVersionAndNothingOfItsSurroundings() {
        given().get(management + "info")
                .then()
                .statusCode(200)
                .body("build.artifact", equalTo("lindung-service-kit"))
                .body("build.version", equalTo(System.getProperty("lindung.version")))
                .body("java.version", equalTo(System.getProperty("java.version")))
                .body("keySet()", containsInAnyOrder("build", "java"));
    }

    @Test
    void operatorsPagesAreNotOnThePortOfTheApi() {
        given().get("/q/metrics").then().statusCode(404);
        given().get("/q/health").then().statusCode(404);
        given().get("/q/info").then().statusCode(404);
    }
}
