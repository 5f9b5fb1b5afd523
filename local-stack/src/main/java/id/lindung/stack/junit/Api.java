package id.lindung.stack.junit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Requests of the demo accounts and machines, with real tokens. */
public final class Api {

    private Api() {}

    /** A person, for example {@code officer}, or a platform's machine, for example {@code platform-tiktok}. */
    public static RequestSpecification as(String account) {
        var token = account.startsWith("platform-") ? DemoLogin.machineToken(account) : DemoLogin.token(account);
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static RequestSpecification asNobody() {
        return given().contentType(ContentType.JSON);
    }

    /** Expects a problem with this status and code. */
    public static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:lindung:problem:" + code));
    }
}
