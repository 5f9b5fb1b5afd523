package id.lindung.portal.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import org.junit.jupiter.api.Test;

/** What operators are told of the program that runs. */
@QuarkusTest
@TestProfile(NoProvider.class)
class InfoTest {

    @TestHTTPResource(value = "/info", management = true)
    URL info;

    @Test
    void theProgramSaysItsNameAndVersionAndNothingOfItsSurroundings() {
        given().get(info)
                .then()
                .statusCode(200)
                .body("build.artifact", equalTo("lindung-portal"))
                .body("build.version", equalTo(System.getProperty("lindung.version")))
                .body("java.version", equalTo(System.getProperty("java.version")))
                .body("keySet()", containsInAnyOrder("build", "java"));
    }

    @Test
    void itIsNotOnThePortOfThePages() {
        given().get("/q/info").then().statusCode(404);
    }
}
