package id.lindung.portal.page;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With TLS in front, as everywhere but on a single machine. */
@QuarkusTest
@TestProfile(SecureCookiesTest.WithTls.class)
class SecureCookiesTest {

    /** Cookies for HTTPS only. */
    public static class WithTls extends NoProvider {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
            settings.put("lindung.portal.secure-cookies", "true");
            return settings;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bahasa/en", "/zona/WIT", "/tema/gelap", "/gaya"})
    void everyCookieGoesOverHttpsOnly(String path) {
        var cookies = unfollowed().get(path).detailedCookies();

        assertTrue(cookies.size() > 0, path);
        assertTrue(cookies.asList().stream().allMatch(Cookie::isSecured), cookies.toString());
        assertTrue(cookies.asList().stream().allMatch(Cookie::isHttpOnly), cookies.toString());
    }

    @Test
    void browsersAreToldToUseNothingElse() {
        String stylesheet = Jsoup.parse(given().get("/bantuan").asString())
                .selectFirst("link[rel=stylesheet]")
                .attr("href");
        for (String path : new String[] {"/bantuan", "/tidak-ada", "/bahasa/en", stylesheet}) {
            unfollowed().get(path).then().header("Strict-Transport-Security", "max-age=31536000");
        }
    }

    @Test
    void theTokenOfAFormOutlivesEverySession() {
        long seconds = given().get("/gaya").detailedCookie("csrf-token").getMaxAge();

        assertEquals(Duration.ofDays(30).toSeconds(), seconds, "as the page on privacy says");
    }

    private static RequestSpecification unfollowed() {
        return given().redirects().follow(false);
    }
}
