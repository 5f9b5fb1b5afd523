package id.lindung.kit.testing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** What every refused request is answered with. */
public final class Problem {

    private Problem() {}

    /** Checks what all problems have in common; the caller goes on with what this one has. */
    public static ValidatableResponse expect(Response response, int status, String code) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("X-Correlation-Id", notNullValue())
                .body("type", equalTo("urn:lindung:problem:" + code))
                .body("status", equalTo(status))
                .body("title", not(startsWith("urn")))
                .body("detail", notNullValue())
                .body("instance", startsWith("urn:lindung:request:"));
    }
}
