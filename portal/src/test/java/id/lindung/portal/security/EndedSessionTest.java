package id.lindung.portal.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.portal.page.Browser;
import id.lindung.stack.junit.EnginesResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A browser that still holds its session's cookies when the provider refuses to renew it: it was idle for too long, the
 * longest session was over, or an administrator ended it.
 */
@QuarkusTest
@TestProfile(EndedSessionTest.TokensOfFiveSeconds.class)
@WithTestResource(value = EnginesResource.class, initArgs = @ResourceArg(name = "portal", value = "true"))
class EndedSessionTest {

    /**
     * Tokens of five minutes count as run out after five seconds, so that nearly every request has to renew them. The
     * provider's word that a session has ended has run out as well when it comes, as if this instance had not got it.
     */
    public static class TokensOfFiveSeconds implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.token.lifespan-grace", "-295");
        }
    }

    private static final String GUARDED = "/uji/terlindung";

    @TestHTTPResource
    URI portal;

    private final Browser browser = new Browser();

    @BeforeEach
    void signInAndWait() throws InterruptedException {
        browser.open(portal.resolve("/masuk?ke=/gaya"));
        browser.signIn("officer");
        assertEquals("/gaya", browser.address().getPath());
        Thread.sleep(6_000);
    }

    @Test
    void whileItCanBeRenewedNothingIsNoticed() {
        browser.post(portal.resolve(GUARDED), typed(), "Sec-Fetch-Site", "same-origin");

        assertEquals("taken", browser.response().body());
    }

    @Test
    void aFormComesBackWithEveryWordAndIsTakenAfterANewLogin() {
        Map<String, String> typed = typed();
        endAtTheProvider();

        var answer = browser.post(portal.resolve(GUARDED + "?x=1"), typed, "Sec-Fetch-Site", "same-origin");

        assertEquals(401, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").isEmpty(), "a form does not follow to the login");
        Document page = browser.page();
        assertEquals("Sesi Anda telah berakhir", page.selectFirst("h1").text());
        assertEquals(GUARDED + "?x=1", page.selectFirst("main form").attr("action"));
        assertEquals("Judi <daring>", page.select("input[name=alasan]").val());
        assertTrue(page.select(".app-header__user").isEmpty());

        browser.open(portal.resolve("/masuk"));
        browser.signIn("officer");
        browser.open(portal.resolve("/gaya"));
        browser.submit(page.selectFirst("main form"), Map.of());
        assertEquals("taken", browser.response().body());
    }

    @Test
    void theFormOfAnotherSiteIsNotShown() {
        endAtTheProvider();

        var answer = browser.post(portal.resolve(GUARDED), Map.of("alasan", "x"), "Sec-Fetch-Site", "cross-site");

        assertEquals(303, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElseThrow().contains("/sesi-berakhir"));
    }

    @Test
    void aLinkKeepsWhereToGoBack() {
        endAtTheProvider();

        browser.open(portal.resolve("/istilah?a=1"));
        browser.signIn("officer");

        assertEquals(
                "/istilah?a=1",
                browser.address().getPath() + "?" + browser.address().getQuery());
        assertEquals(200, browser.status());
    }

    @Test
    void aRefreshIsToldSoInAWayAScriptUnderstands() {
        endAtTheProvider();

        assertEquals(
                499, browser.ask(portal.resolve("/gaya"), "HX-Request", "true").statusCode());
    }

    /** What stands in a form of the page that is open. */
    private Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put(
                "csrf-token",
                browser.page().selectFirst("input[name=csrf-token]").val());
        typed.put("alasan", "Judi <daring>");
        return typed;
    }

    private void endAtTheProvider() {
        URI provider = URI.create(ConfigProvider.getConfig().getValue("OIDC_AUTH_SERVER_URL", String.class));
        Document confirm = browser.open(provider.resolve("/realms/lindung/protocol/openid-connect/logout"));
        browser.submit(confirm.selectFirst("form"), Map.of("confirmLogout", "yes"));
    }
}
