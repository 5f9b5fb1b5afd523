package id.lindung.portal.page;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.portal.error.ErrorKind;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(NoProvider.class)
class ErrorPagesTest {

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 410, 413, 429, 500, 503})
    void everyFailureIsAPageInBothLanguages(int status) {
        Document indonesian = failure(status, "id");
        Document english = failure(status, "en");

        assertEquals(1, indonesian.select("h1").size());
        assertFalse(indonesian
                .selectFirst("h1")
                .text()
                .equals(english.selectFirst("h1").text()));
        assertTrue(indonesian.title().endsWith(" - Lindung"));
        assertEquals(1, indonesian.select("main a[href='/bantuan']").size());
    }

    @Test
    void thePageNamesTheIncidentThatTheLogNames() {
        Response response = given().header("X-Correlation-Id", "incident-42").get("/uji/gagal/500");

        assertEquals("incident-42", response.header("X-Correlation-Id"));
        assertTrue(response.asString().contains("incident-42"));
    }

    @Test
    void anIdThatIsNoIdIsReplaced() {
        Response response = given().header("X-Correlation-Id", "<script>").get("/uji/gagal/500");

        assertFalse(response.asString().contains("<script>\""));
        assertTrue(response.header("X-Correlation-Id").matches("[A-Za-z0-9-]{36}"));
    }

    @Test
    void anUnexpectedExceptionSaysNothingOfItself() {
        Response response = given().get("/uji/gagal/rusak");

        assertEquals(500, response.statusCode());
        assertFalse(response.asString().contains("sandi"));
        assertFalse(response.asString().contains("Exception"));
    }

    @Test
    void aPathThatDoesNotExistIsAPageToo() {
        Response response = given().get("/tidak/ada");

        assertEquals(404, response.statusCode());
        assertEquals(
                "Halaman tidak ditemukan",
                Jsoup.parse(response.asString()).selectFirst("h1").text());
    }

    @Test
    void anUnknownMethodIsAPageToo() {
        Response response = given().delete("/bantuan");

        assertTrue(response.statusCode() >= 400 && response.statusCode() < 500);
        assertEquals(1, Jsoup.parse(response.asString()).select("h1").size());
    }

    @Test
    void aFormWithoutItsTokenIsRefusedWithAPage() {
        Response response = given().formParam("a", "b").post("/uji/gagal/formulir");

        assertEquals(400, response.statusCode());
        assertEquals(1, Jsoup.parse(response.asString()).select("h1").size());
    }

    @Test
    void aFormWithTheTokenOfItsPageIsTaken() {
        Response page = given().get("/gaya");
        String token = Jsoup.parse(page.asString())
                .selectFirst("form input[name=csrf-token]")
                .val();

        Response response =
                given().cookies(page.cookies()).formParam("csrf-token", token).post("/uji/gagal/formulir");
        assertEquals("taken", response.asString());
    }

    @Test
    void aFormThatNoBrowserHasWrittenIsTheSendersFault() {
        Response response = given().contentType("application/x-www-form-urlencoded")
                .body("csrf-token=%zz")
                .post("/uji/gagal/formulir");

        assertEquals(400, response.statusCode());
        assertTrue(response.contentType().startsWith("text/html"));
    }

    @Test
    void whatIsTooLargeIsAnsweredWithAPage() {
        // As a browser does, with its length announced.
        Response response = given().cookie("lang", "en")
                .contentType("application/octet-stream")
                .body(new byte[29_000_000])
                .post("/uji/gagal/formulir");

        assertEquals(413, response.statusCode());
        assertEquals(
                "What you sent is too large",
                Jsoup.parse(response.asString()).selectFirst("h1").text());
    }

    @Test
    void aPageNobodyAnnotatedIsClosed() {
        Response response = given().redirects().follow(false).get("/uji/tanpa-anotasi");

        assertEquals(401, response.statusCode());
        assertFalse(response.asString().contains("secret"));
    }

    @ParameterizedTest
    @CsvSource({"400,MALFORMED", "405,MISSING", "412,CHANGED", "418,MALFORMED", "502,AWAY", "504,AWAY", "599,BROKEN"})
    void everyStatusHasAKind(int status, ErrorKind expected) {
        assertEquals(expected, ErrorKind.of(status));
    }

    private static Document failure(int status, String language) {
        Response response = given().cookie("lang", language).get("/uji/gagal/" + status);
        assertEquals(status, response.statusCode());
        assertTrue(response.contentType().startsWith("text/html"));
        return Jsoup.parse(response.asString());
    }

    /** Fails as asked. */
    @Path("/uji/gagal")
    @PermitAll
    public static class Failing {

        @GET
        @Path("{status:\\d+}")
        public String fail(int status) {
            throw new WebApplicationException(status);
        }

        @POST
        @Path("formulir")
        public String take() {
            return "taken";
        }

        @GET
        @Path("rusak")
        public String breakDown() {
            throw new IllegalStateException("sandi basis data: rahasia");
        }
    }

    /** Nobody said who may see it. */
    @Path("/uji/tanpa-anotasi")
    public static class Unannotated {

        @GET
        public String secret() {
            return "secret";
        }
    }
}
