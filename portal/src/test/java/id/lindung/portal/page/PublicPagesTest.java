package id.lindung.portal.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(NoProvider.class)
class PublicPagesTest {

    @ParameterizedTest
    @CsvSource({
        "/istilah,       id, Istilah - Lindung",
        "/istilah,       en, Glossary - Lindung",
        "/bantuan,       id, Bantuan - Lindung",
        "/bantuan,       en, Help - Lindung",
        "/aksesibilitas, id, Aksesibilitas - Lindung",
        "/aksesibilitas, en, Accessibility - Lindung",
        "/privasi,       id, Privasi - Lindung",
        "/privasi,       en, Privacy - Lindung",
        "/sesi-berakhir, id, Sesi Anda telah berakhir - Lindung",
        "/sesi-berakhir, en, Your session has ended - Lindung",
        "/gaya,          id, Galat: Gaya - Lindung",
        "/gaya,          en, Error: Style - Lindung",
    })
    void aPageIsWhollyInItsLanguage(String path, String language, String title) {
        Document page = get(path, language, 200);

        assertEquals(title, page.title());
        assertEquals(language, page.selectFirst("html").attr("lang"));
        assertEquals(1, page.select("h1").size());
        isWellBuilt(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/istilah", "/bantuan", "/aksesibilitas", "/privasi", "/sesi-berakhir", "/gaya"})
    void theTwoLanguagesSayItInDifferentWords(String path) {
        String indonesian = get(path, "id", 200).selectFirst("main").text();
        String english = get(path, "en", 200).selectFirst("main").text();

        assertNotEquals(indonesian, english);
    }

    @Test
    void theGlossaryDefinesEveryTermInBothLanguages() {
        Document indonesian = get("/istilah", "id", 200);

        int terms = indonesian.select("dt").size();
        assertTrue(terms > 100, terms + " terms");
        assertEquals(terms, indonesian.select("dt [lang=en]").size());
        assertEquals(terms, indonesian.select("dd").eachText().size());
        assertEquals("aduan konten", indonesian.selectFirst("dt").ownText());

        Document english = get("/istilah", "en", 200);
        assertEquals(terms, english.select("dt [lang=id]").size());
        assertEquals(terms, english.select("dd").eachText().size());
        assertEquals(
                "Acted on before its deadline ended.",
                english.select("dt:containsOwn(within deadline) + dd").text());
    }

    @Test
    void theLanguageOfTheBrowserCountsUntilOneIsChosen() {
        String english = given().header("Accept-Language", "en-GB,en;q=0.8")
                .get("/bantuan")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals("en", Jsoup.parse(english).selectFirst("html").attr("lang"));

        String chosen = given().header("Accept-Language", "en-GB,en;q=0.8")
                .cookie("lang", "id")
                .get("/bantuan")
                .asString();
        assertEquals("id", Jsoup.parse(chosen).selectFirst("html").attr("lang"));
    }

    @Test
    void theLinkToTheOtherLanguageKeepsTheFilters() {
        Element link = Jsoup.parse(
                        given().cookie("lang", "id").get("/istilah?a=1&b=2").asString())
                .selectFirst("a[hreflang=en]");

        given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(link.attr("href"))
                .then()
                .statusCode(303)
                .header("Location", containsString("/istilah?a=1&b=2"))
                .cookie("lang", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org/", "/%5Cexample.org", "javascript:alert(1)"})
    void aChoiceNeverLeadsToAnotherOrigin(String target) {
        for (String choice : new String[] {"/bahasa/en", "/zona/WIT", "/tema/gelap"}) {
            given().redirects()
                    .follow(false)
                    .urlEncodingEnabled(false)
                    .get(choice + "?ke=" + target)
                    .then()
                    .statusCode(303)
                    .header("Location", not(containsString("example.org")))
                    .header("Location", not(containsString("alert")));
        }
    }

    @Test
    void whatCannotBeChosenIsNotFound() {
        given().get("/bahasa/fr").then().statusCode(404);
        given().get("/zona/CET").then().statusCode(404);
        given().get("/tema/merah").then().statusCode(404);
    }

    @Test
    void theChosenZoneAndThemeAreShown() {
        Document page = Jsoup.parse(given().cookie("zona", "WIT")
                .cookie("tema", "gelap")
                .get("/gaya")
                .asString());

        assertEquals("gelap", page.selectFirst("html").attr("data-theme"));
        assertTrue(page.selectFirst("main time").text().endsWith(" WIT"));
    }

    @Test
    void aPreferenceNobodyCouldHaveChosenIsIgnored() {
        Document page = Jsoup.parse(given().cookie("zona", "<b>")
                .cookie("tema", "\"><script>")
                .cookie("lang", "xx")
                .get("/bantuan")
                .asString());

        assertEquals("sistem", page.selectFirst("html").attr("data-theme"));
        assertEquals("id", page.selectFirst("html").attr("lang"));
    }

    @Test
    void everyAnswerCarriesTheStrictHeaders() {
        for (String path : new String[] {"/bantuan", "/tidak-ada", stylesheet()}) {
            given().get(path)
                    .then()
                    .header(
                            "Content-Security-Policy",
                            equalTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                                    + "frame-ancestors 'none'; manifest-src 'self'"))
                    .header("Referrer-Policy", "same-origin")
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Cross-Origin-Opener-Policy", "same-origin")
                    .header("Permissions-Policy", containsString("camera=()"))
                    // Without TLS it may not be sent.
                    .header("Strict-Transport-Security", nullValue());
        }
    }

    @Test
    void builtFilesAreKeptForEverAndPagesAreNot() {
        given().get(stylesheet()).then().statusCode(200).header("Cache-Control", "public, max-age=31536000, immutable");
        given().get("/bantuan").then().header("Cache-Control", "private, no-cache");
    }

    @Test
    void aMissingBuiltFileIsNotKept() {
        given().get("/assets/0000/app.css")
                .then()
                .statusCode(404)
                .header("Cache-Control", not(containsString("immutable")));
    }

    @Test
    void nothingOnAPageComesFromAnotherOrigin() {
        Document page = get("/gaya", "id", 200);

        for (Element element : page.select("[src], link[href]")) {
            String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            assertTrue(address.startsWith("/assets/"), address);
        }
        assertEquals(0, page.select("[style], style, [onclick], [hx-on]").size());
        assertEquals("", page.select("script:not([src])").outerHtml());
    }

    private static String stylesheet() {
        return get("/bantuan", "id", 200).selectFirst("link[rel=stylesheet]").attr("href");
    }

    private static Document get(String path, String language, int status) {
        Response response = given().cookie("lang", language).get(path);
        assertEquals(status, response.statusCode());
        return Jsoup.parse(response.asString());
    }

    /** No gap where a text should be, no unresolved expression, every control with a label, ids once each. */
    private static void isWellBuilt(Document page) {
        assertFalse(page.text().contains("NOT_FOUND"), "unresolved expression");
        assertFalse(page.select("body").text().matches("(?s).*\\{[a-z]+:.*"), "unresolved message");
        for (Element element : page.select("h1, h2, h3, a, button, label, th[scope=col], legend, li, dt")) {
            assertFalse(element.text().isBlank(), () -> "empty: " + element.outerHtml());
        }
        for (Element control : page.select("input:not([type=hidden]), textarea, select")) {
            assertEquals(1, page.select("label[for=" + control.id() + "]").size(), control.outerHtml());
        }
        for (Element limit : page.select(".govuk-character-count__message")) {
            assertEquals(
                    1,
                    page.select("[aria-describedby~=\\b" + limit.id() + "\\b]").size(),
                    limit.id());
        }
        for (Element described : page.select("[aria-describedby]")) {
            for (String id : described.attr("aria-describedby").split(" ")) {
                assertEquals(1, page.select("#" + id).size(), id);
            }
        }
        page.select("[id]")
                .forEach(element -> assertEquals(
                        1, page.getElementsByAttributeValue("id", element.id()).size(), element.id()));
    }
}
