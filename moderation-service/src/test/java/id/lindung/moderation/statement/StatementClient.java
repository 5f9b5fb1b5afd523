package id.lindung.moderation.statement;

import static io.restassured.RestAssured.given;

import id.lindung.stack.junit.DemoLogin;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;

/** Requests as platforms' machines and people make them. */
final class StatementClient {

    private StatementClient() {}

    static RequestSpecification tiktok() {
        return bearing(DemoLogin.machineToken("platform-tiktok"));
    }

    static RequestSpecification otherPlatform() {
        return bearing(DemoLogin.machineToken("platform-other"));
    }

    static RequestSpecification person(String account) {
        return bearing(DemoLogin.token(account));
    }

    static ValidatableResponse post(StatementBody body) {
        return post(body.toString());
    }

    static ValidatableResponse post(String body) {
        return tiktok().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/statement")
                .then();
    }

    static ValidatableResponse postBatch(List<StatementBody> statements) {
        return tiktok().contentType(ContentType.JSON)
                .body(StatementBody.batch(statements))
                .post("/api/v1/statements")
                .then();
    }

    private static RequestSpecification bearing(String token) {
        return given().redirects().follow(false).auth().oauth2(token);
    }
}
