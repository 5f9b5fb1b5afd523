package id.lindung.portal.security;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.portal.page.Browser;
import id.lindung.stack.junit.EnginesResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A provider that takes the connection and never answers holds no page for long, and ends no session. */
@QuarkusTest
@TestProfile(EndedSessionTest.TokensOfFiveSeconds.class)
@WithTestResource(value = EnginesResource.class, initArgs = @ResourceArg(name = "portal", value = "true"))
@WithTestResource(SilentTokenEndpoint.class)
class SilentProviderTest {

    private static final Duration IN_TIME = Duration.ofSeconds(20);

    @TestHTTPResource
    URI portal;

    private final Browser browser = new Browser();

    @BeforeEach
    void signInAndWait() throws InterruptedException {
        var issuer = URI.create(ConfigProvider.getConfig().getValue("OIDC_AUTH_SERVER_URL", String.class));
        System.setProperty(
                SilentTokenEndpoint.PROVIDER, issuer.resolve("/").toString().replaceAll("/$", ""));
        browser.open(portal.resolve("/masuk?ke=/gaya"));
        browser.signIn("officer");
        assertEquals("/gaya", browser.address().getPath());
        // Until the tokens have run out.
        Thread.sleep(6_000);
    }

    @AfterEach
    void answerAgain() {
        given().delete(System.getProperty(SilentTokenEndpoint.CONTROL));
    }

    @Test
    void aPageThatNeedsANewTokenSaysSoInTimeAndTheSessionStays() {
        given().put(System.getProperty(SilentTokenEndpoint.CONTROL));
        var began = Instant.now();
        browser.open(portal.resolve("/istilah"));

        assertEquals(503, browser.status());
        assertEquals(
                "Layanan sedang tidak tersedia",
                browser.page().selectFirst("h1").text());
        var took = Duration.between(began, Instant.now());
        assertTrue(took.compareTo(IN_TIME) < 0, "took " + took);

        answerAgain();
        browser.open(portal.resolve("/istilah"));
        assertEquals(200, browser.status());
        assertEquals("/istilah", browser.address().getPath());
    }

    @Test
    void aFormComesBackWithEveryWord() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put(
                "csrf-token",
                browser.page().selectFirst("input[name=csrf-token]").val());
        typed.put("alasan", "Judi <daring>");
        given().put(System.getProperty(SilentTokenEndpoint.CONTROL));

        var answer = browser.post(portal.resolve("/uji/terlindung"), typed, "Sec-Fetch-Site", "same-origin");

        assertEquals(503, answer.statusCode());
        assertEquals(
                "Judi <daring>", browser.page().select("input[name=alasan]").val());
    }
}
