package id.lindung.moderation.statement;

import static id.lindung.moderation.statement.StatementBody.aStatement;
import static id.lindung.moderation.statement.StatementClient.otherPlatform;
import static id.lindung.moderation.statement.StatementClient.person;
import static id.lindung.moderation.statement.StatementClient.post;
import static id.lindung.moderation.statement.StatementClient.tiktok;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.lindung.moderation.testing.KnownPlatforms;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may send statements, who may read them, and what a platform learns of another: nothing. */
@QuarkusTest
class StatementAccessTest {

    @BeforeEach
    void platforms() {
        KnownPlatforms.add("tiktok", "other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/statement", "/api/v1/statements"})
    void nobodySendsWithoutAToken(String path) {
        given().contentType(ContentType.JSON)
                .body(aStatement().toString())
                .post(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/statement/019ac3f0-5a7e-7c11-8d2f-3b7e6f0a2c00",
                "/api/v1/statement/existing-puid/x",
                "/api/v1/statements/by-puid/x",
                "/api/v1/statement-metrics"
            })
    void nobodyReadsWithoutAToken(String path) {
        given().get(path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"liaison-tiktok", "approver-tiktok", "officer", "director"})
    void peopleDoNotSendStatements(String account) {
        for (var path : List.of("/api/v1/statement", "/api/v1/statements")) {
            person(account)
                    .contentType(ContentType.JSON)
                    .body(aStatement().toString())
                    .post(path)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:lindung:problem:forbidden"));
        }
    }

    @Test
    void anotherPlatformFindsNothing() {
        var body = aStatement();
        var uuid = post(body).extract().<String>path("uuid");
        otherPlatform().get("/api/v1/statement/" + uuid).then().statusCode(404);
        otherPlatform().get("/api/v1/statements/by-puid/" + body.puid()).then().statusCode(404);
        otherPlatform()
                .get("/api/v1/statements/by-puid/" + body.puid() + "?platformId=tiktok")
                .then()
                .statusCode(404);
        otherPlatform()
                .get("/api/v1/statement/existing-puid/" + body.puid())
                .then()
                .statusCode(404);
        otherPlatform()
                .get("/api/v1/statement/existing-puid/" + body.puid() + "?platformId=tiktok")
                .then()
                .statusCode(404);
        person("liaison-other").get("/api/v1/statement/" + uuid).then().statusCode(404);
    }

    @Test
    void aPuidIsUniqueForOnePlatformOnly() {
        var body = aStatement();
        post(body).statusCode(201);
        otherPlatform()
                .contentType(ContentType.JSON)
                .body(body.with("decision_facts", "Other.").toString())
                .post("/api/v1/statement")
                .then()
                .statusCode(201)
                .body("platform_name", equalTo("Platform other"));
        tiktok().get("/api/v1/statements/by-puid/" + body.puid())
                .then()
                .body(
                        "decision_facts",
                        equalTo(body.json().path("decision_facts").asText()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "officer",
                "reviewer",
                "director",
                "legal",
                "auditor",
                "observer",
                "liaison-tiktok",
                "approver-tiktok"
            })
    void officialsAndThePlatformsPeopleRead(String account) {
        var body = aStatement();
        var uuid = post(body).extract().<String>path("uuid");
        person(account).get("/api/v1/statement/" + uuid).then().statusCode(200).body("uuid", equalTo(uuid));
        person(account)
                .get("/api/v1/statements/by-puid/" + body.puid() + "?platformId=tiktok")
                .then()
                .statusCode(200);
    }

    @Test
    void anOfficialNamesThePlatformOfAPuid() {
        person("officer")
                .get("/api/v1/statements/by-puid/x")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("query:platformId"));
        person("officer").get("/api/v1/statement/existing-puid/x").then().statusCode(400);
    }

    @Test
    void aClientOfTheEuDatabaseFindsThatItsTokenIsRight() {
        tiktok().get("/api/ping")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("status", equalTo("ok"));
        person("officer").get("/api/ping").then().statusCode(200);
        given().get("/api/ping").then().statusCode(401);
        given().auth().oauth2("x.y.z").get("/api/ping").then().statusCode(401);
    }

    @Test
    void aUsedPuidLeadsToItsStatement() {
        var body = aStatement();
        var uuid = post(body).extract().<String>path("uuid");
        tiktok().header("Host", "stranger.example")
                .get("/api/v1/statement/existing-puid/" + body.puid())
                .then()
                .statusCode(302)
                .header("Location", equalTo("http://stranger.example/api/v1/statement/" + uuid))
                .body("puid", equalTo(body.puid()))
                .body("message", containsString("on record"));
        var part = body.puid().substring(0, 10);
        tiktok().get("/api/v1/statement/existing-puid/" + part)
                .then()
                .statusCode(404)
                .contentType(ContentType.JSON)
                .body("puid", equalTo(part))
                .body("message", containsString("No statement"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "1",
                "00000000-0000-0000-0000-000000000000",
                "019ac3f0-5a7e-7c11-8d2f-3b7e6f0a2c00",
                "ffffffff-ffff-7fff-bfff-ffffffffffff"
            })
    void anUnknownIdIsNotFound(String id) {
        tiktok().get("/api/v1/statement/" + id).then().statusCode(404).contentType("application/problem+json");
        tiktok().get("/api/v1/statement/" + UUID.randomUUID()).then().statusCode(404);
    }
}
