package id.lindung.portal.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.portal.page.Browser;
import id.lindung.stack.junit.EnginesResource;
import id.lindung.stack.junit.RawRequest;
import io.quarkus.security.Authenticated;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Through the real identity provider: how a session begins, what it shows, how it ends. */
@QuarkusTest
@WithTestResource(value = EnginesResource.class, initArgs = @ResourceArg(name = "portal", value = "true"))
class SignInTest {

    @TestHTTPResource
    URI portal;

    private final Browser browser = new Browser();

    @Test
    void aSignInIsACodeFlowWithPkceAndNonce() {
        var answer = browser.ask(portal.resolve("/masuk"));

        assertEquals(302, answer.statusCode());
        String target = answer.headers().firstValue("Location").orElseThrow();
        assertTrue(target.contains("response_type=code"), target);
        assertTrue(target.contains("code_challenge_method=S256"), target);
        assertTrue(target.contains("nonce="), target);
    }

    @ParameterizedTest
    @CsvSource({
        "officer,          Petugas,           Dasbor",
        "director,         Direktur,          Dasbor",
        "auditor,          Auditor,           Dasbor",
        "liaison-tiktok,   Narahubung,        Dasbor",
        "approver-tiktok,  Penyetuju platform, Dasbor",
    })
    void thePageNamesWhoIsSignedInAndOffersTheirAreas(String account, String role, String area) {
        Document page = signedIn(account);

        assertEquals(
                account + " · " + role, page.selectFirst(".app-header__user").text());
        assertTrue(page.select(".govuk-service-navigation__link").eachText().contains(area));
        assertEquals(1, page.select("a[href='/keluar']").size());
    }

    @Test
    void whatASignedInPersonSeesStaysInNoCache() {
        signedIn("officer");

        assertEquals(List.of("no-store"), browser.response().headers().allValues("Cache-Control"));
    }

    @Test
    void theBrowserHoldsNoTokenItCouldRead() {
        signedIn("officer");

        browser.cookies(portal).forEach((name, value) -> {
            // Encrypted ones (RFC 7516) have five parts, signed ones (RFC 7519) have three and are open to read.
            assertFalse(value.split("[.]").length == 3 && value.startsWith("eyJ"), name);
            if (name.startsWith("q_session") && value.startsWith("eyJ")) {
                String header = new String(
                        Base64.getUrlDecoder().decode(value.substring(0, value.indexOf('.'))), StandardCharsets.UTF_8);
                assertTrue(header.contains("\"enc\""), header);
            }
        });
    }

    @Test
    void signingInLeadsBackToWhereOneWasGoing() {
        browser.open(portal.resolve("/masuk?ke=/istilah"));
        browser.signIn("officer");

        assertEquals("/istilah", browser.address().getPath());
        assertEquals(200, browser.status());
    }

    @Test
    void signingInNeverLeadsToAnotherOrigin() {
        browser.open(portal.resolve("/masuk?ke=//example.org/"));
        browser.signIn("officer");

        assertEquals(portal.getAuthority(), browser.address().getAuthority());
    }

    @Test
    void aScriptIsToldThatTheSessionHasEnded() {
        var answer = browser.ask(portal.resolve("/masuk"), "HX-Request", "true");

        assertEquals(499, answer.statusCode());
    }

    @Test
    void aFormThatOutlivedItsSessionIsToldSoInsteadOfBeingTakenToAnotherOrigin() {
        var answer = browser.post(
                portal.resolve("/uji/terlindung"),
                "Referer",
                portal.resolve("/perintah/1?tab=2").toString());
        assertEquals(303, answer.statusCode());

        URI ended = portal.resolve(answer.headers().firstValue("Location").orElseThrow());
        Document page = browser.open(ended);
        assertEquals("/sesi-berakhir", ended.getPath());
        assertEquals(
                1,
                page.select("a[href='/masuk?ke=%2Fperintah%2F1%3Ftab%3D2']").size(),
                page.select("main").html());
    }

    @Test
    void aForgedReferrerLeadsNowhereElse() {
        var answer = browser.post(portal.resolve("/uji/terlindung"), "Referer", "https://example.org//example.org/");

        String location = answer.headers().firstValue("Location").orElseThrow();
        assertFalse(location.contains("example.org"), location);
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheProvider() {
        signedIn("officer");
        Document ask = browser.open(portal.resolve("/keluar"));
        assertEquals(
                1,
                browser.open(portal.resolve("/bantuan"))
                        .select(".app-header__user")
                        .size(),
                "only asked");
        browser.open(portal.resolve("/keluar"));
        browser.submit(ask.selectFirst("main form"), Map.of());

        assertEquals(portal.resolve("/").getPath(), browser.address().getPath());
        Document page = browser.open(portal.resolve("/bantuan"));
        assertEquals(0, page.select(".app-header__user").size());
        browser.open(portal.resolve("/masuk"));
        assertEquals(1, browser.page().select("form#kc-form-login").size(), "the provider asks for the password again");
    }

    @Test
    void nobodySignsSomebodyElseOut() {
        signedIn("officer");

        assertEquals(400, browser.post(portal.resolve("/keluar")).statusCode());
        assertEquals(
                1,
                browser.open(portal.resolve("/bantuan"))
                        .select(".app-header__user")
                        .size());
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 500, 1_000, 2_000, 3_000, 3_900})
    void anAddressOfAnyLengthIsFoundAgainAfterTheSignIn(int length) {
        String wanted = "/uji/terlindung?cari=" + "a,b;c%20".repeat(length / 12);
        browser.open(portal.resolve(wanted));
        browser.signIn("officer");

        assertEquals(
                wanted.replace(",", "%2C").replace(";", "%3B"),
                browser.address()
                        .toString()
                        .replace(portal.resolve("/").toString(), "/")
                        .replace(",", "%2C")
                        .replace(";", "%3B"));
        assertEquals("seen", browser.response().body(), () -> browser.status() + " of " + browser.address());
    }

    @Test
    void aSignInCanBeFinishedForAsLongAsTheLoginPageLives() {
        var answer = browser.ask(portal.resolve("/uji/terlindung"));

        var state = answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("q_auth"))
                .findFirst()
                .orElseThrow();
        assertTrue(state.contains("Max-Age=1800"), state);
    }

    @Test
    void aSignInThatFailsLeadsBackToItsBeginning() {
        var begun = browser.ask(portal.resolve("/uji/terlindung"));
        var state = begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*[?&]state=([^&]+).*", "$1");

        var page = browser.open(portal.resolve("/masuk?state=" + state + "&code=used-before"));

        assertEquals(200, browser.status());
        assertEquals("/sesi-berakhir", browser.address().getPath());
        assertFalse(page.select("main a[href^='/masuk']").isEmpty(), page.text());
    }

    @Test
    void aFormLongerThanAnyOfOursIsNotReadForWhoHasNoSession() throws IOException {
        var answer = new RawRequest("POST", "/uji/terlindung")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Content-Length", "26000000")
                .header("Sec-Fetch-Site", "same-origin")
                .send(portal);

        assertEquals(303, answer.status(), "answered before any of it has come");
    }

    @Test
    void signInsThatAreNotFinishedDoNotPileUp() {
        for (int i = 0; i < 120; i++) {
            int status = browser.ask(portal.resolve("/uji/terlindung?x=" + "a".repeat(i * 20 % 3_000)))
                    .statusCode();
            assertEquals(302, status, i + ": " + browser.cookies(portal));
        }
        browser.open(portal.resolve("/uji/terlindung?last"));
        browser.signIn("officer");

        assertEquals("seen", browser.response().body());
        assertTrue(
                browser.cookies(portal).size() < 25,
                browser.cookies(portal).keySet().toString());
    }

    @Test
    void aFormWhoseTokenDoesNotFitComesBackWithEveryWord() {
        signedIn("officer");
        browser.cookies(portal).remove("csrf-token");
        var typed = Map.of("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA", "alasan", "Judi <daring>");

        var answer = browser.post(portal.resolve("/uji/terlindung?x=1"), typed, "Sec-Fetch-Site", "same-origin");

        assertEquals(400, answer.statusCode());
        Document page = browser.page();
        assertEquals("Isian Anda belum terkirim", page.selectFirst("h1").text());
        assertEquals("Judi <daring>", page.select("main input[name=alasan]").val());
        assertEquals(List.of("no-store"), answer.headers().allValues("Cache-Control"));
        browser.submit(page.selectFirst("main form"), Map.of());
        assertEquals("taken", browser.response().body());
    }

    @Test
    void theFormOfAnotherSiteDoesNotComeBack() {
        signedIn("officer");

        var answer = browser.post(
                portal.resolve("/uji/terlindung"), Map.of("alasan", "Judi"), "Sec-Fetch-Site", "cross-site");

        assertEquals(400, answer.statusCode());
        assertFalse(answer.body().contains("Judi"));
    }

    @Test
    void theTokenAgainstForgeryStaysOnThisSite() {
        var cookies = browser.ask(portal.resolve("/gaya")).headers().allValues("Set-Cookie");

        assertTrue(
                cookies.stream().anyMatch(cookie -> cookie.startsWith("csrf-token") && cookie.contains("SameSite=Lax")),
                cookies.toString());
    }

    @Test
    void signingOutAtTheProviderEndsTheSessionHere() {
        signedIn("officer");
        Document confirm = browser.open(provider().resolve("/realms/lindung/protocol/openid-connect/logout"));
        browser.submit(confirm.selectFirst("form"), Map.of("confirmLogout", "yes"));

        Document page = browser.open(portal.resolve("/bantuan"));
        assertEquals(0, page.select(".app-header__user").size());
    }

    @Test
    void aSpoiltSessionIsReplacedByTheProvidersAndNeverTrusted() {
        signedIn("officer");
        browser.cookies(portal).replaceAll((name, value) -> name.startsWith("q_session") ? "x" + value : value);

        var answer = browser.ask(portal.resolve("/bantuan"));
        assertEquals(302, answer.statusCode());
        assertFalse(answer.body().contains("officer"));
    }

    /** Takes forms of signed-in people. */
    @Path("/uji/terlindung")
    @Authenticated
    public static class Guarded {

        @GET
        public String see() {
            return "seen";
        }

        @POST
        public String take() {
            return "taken";
        }
    }

    private Document signedIn(String account) {
        browser.open(portal.resolve("/masuk?ke=/bantuan"));
        return browser.signIn(account);
    }

    private URI provider() {
        return URI.create(ConfigProvider.getConfig().getValue("OIDC_AUTH_SERVER_URL", String.class));
    }
}
