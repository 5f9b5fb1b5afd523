package id.lindung.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.lindung.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown has a tag of its own, and who has it already is not sent it again. */
@QuarkusTest
class RepresentationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"TAG", "W/TAG", "*", "'\"other\", TAG'", "'\"a\",W/TAG,\"b\"'"})
    void whoHasItAlreadyIsNotSentItAgain(String template) {
        var sample = aSample();
        var tag = asOfficer().get(sample).header("ETag");
        asOfficer()
                .header("If-None-Match", template.replace("TAG", tag))
                .get(sample)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Vary", equalTo("Authorization, Accept-Encoding"))
                .body(emptyString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'\"0\"'", "'\"other\"'", "nonsense", "'\"0-0000000000000000\"'", "','"})
    void whoHasAnythingElseIsSentIt(String tag) {
        asOfficer().header("If-None-Match", tag).get(aSample()).then().statusCode(200);
    }

    @Test
    void aChangedResourceHasAnotherTagWhichTheNextChangeMayName() {
        var sample = aSample();
        var before = asOfficer().get(sample).header("ETag");
        var changed =
                asOfficer().header("If-Match", before).post(sample + "/green").header("ETag");
        assertNotEquals(before, changed);
        asOfficer().header("If-None-Match", before).get(sample).then().statusCode(200);
        assertEquals(changed, asOfficer().get(sample).header("ETag"));
    }

    @Test
    void compressedItIsAnotherRepresentation() {
        var sample = aSample();
        var plain =
                asOfficer().header("Accept-Encoding", "identity").get(sample).header("ETag");
        var compressed =
                asOfficer().header("Accept-Encoding", "gzip").get(sample).header("ETag");
        assertNotEquals(plain, compressed);
    }

    /** What anybody may have can still be more for some. */
    @Test
    void whatAnybodyMayHaveIsNotTakenForTheSameForAll() {
        for (var reader : List.of(given(), asOfficer())) {
            reader.get("/api/v1/samples/public/greeting")
                    .then()
                    .statusCode(200)
                    .header("Vary", equalTo("Authorization, Accept-Encoding"));
        }
    }

    @Test
    void aListHasATagAsWell() {
        var tag = asOfficer().get("/api/v1/samples?limit=2").header("ETag");
        asOfficer()
                .header("If-None-Match", tag)
                .get("/api/v1/samples?limit=2")
                .then()
                .statusCode(304);
        assertNotEquals(tag, asOfficer().get("/api/v1/samples?limit=3").header("ETag"));
    }

    private static String aSample() {
        return asOfficer()
                .body("{\"name\":\"tag" + System.nanoTime() % 1_000_000_000 + "\"}")
                .post("/api/v1/samples")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static RequestSpecification asOfficer() {
        return given().auth().oauth2(Tokens.official("officer", "OFFICER")).contentType("application/json");
    }
}
