package id.lindung.portal.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lindung.portal.page.Browser;
import id.lindung.stack.junit.EnginesResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The identity provider's pages look and speak like the portal, and lead back to it. */
@QuarkusTest
@WithTestResource(value = EnginesResource.class, initArgs = @ResourceArg(name = "portal", value = "true"))
class LoginPageTest {

    @TestHTTPResource
    URI portal;

    private final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"id, Masuk", "en, Sign in"})
    void itIsInTheLanguageChosenInThePortal(String language, String word) {
        Document page = login(language);
        Document ours = new Browser().open(portal.resolve("/bahasa/" + language));

        assertEquals(language, page.selectFirst("html").attr("lang"));
        assertEquals(word + " - Lindung", page.title());
        assertEquals(word, page.selectFirst("h1").text());
        assertEquals(word, page.selectFirst("#kc-login").text());
        assertEquals(
                ours.selectFirst(".app-header__brand").text(),
                page.selectFirst(".header__brand").text());
        assertEquals(
                ours.select(".app-header__languages > *").eachText(),
                page.select(".header__languages > *").eachText());
    }

    @ParameterizedTest
    @CsvSource({"'', en-GB, en", "'', id-ID, id", "'', '', id", "lang=id, en-GB, id", "lang=en, id-ID, en"})
    void whoChoseNothingIsAskedInTheLanguageOfTheirBrowser(String cookie, String accepted, String language) {
        var answer = browser.ask(portal.resolve("/masuk"), "Cookie", cookie, "Accept-Language", accepted);

        String target = answer.headers().firstValue("Location").orElseThrow();
        assertTrue(target.matches(".*[?&]ui_locales=" + language + "(&.*)?"), target);
    }

    @ParameterizedTest
    @CsvSource({"id, English, en", "en, Bahasa Indonesia, id"})
    void anotherLanguageIsChosenForThePortalAsWell(String before, String link, String after) {
        Document page = browser.open(URI.create(login(before)
                .selectFirst(".header__languages a:contains(" + link + ")")
                .attr("abs:href")));

        assertEquals(1, page.select("form#kc-form-login").size());
        assertEquals(after, page.selectFirst("html").attr("lang"));
        assertEquals(
                after,
                browser.open(portal.resolve("/bantuan")).selectFirst("html").attr("lang"));
    }

    @ParameterizedTest
    @CsvSource({"id, Kembali ke portal", "en, Back to the portal"})
    void theWayBackLeadsToThePortal(String language, String words) {
        Element back = login(language).selectFirst("#back-to-portal");
        assertEquals(words, back.text());

        Document page = browser.open(URI.create(back.attr("abs:href")));
        assertEquals(portal.getAuthority(), browser.address().getAuthority());
        assertEquals("/", browser.address().getPath());
        assertEquals(language, page.selectFirst("html").attr("lang"));
    }

    @ParameterizedTest
    @CsvSource({
        "id, sysadmin, Galat:, Nama pengguna atau kata sandi tidak cocok.",
        "en, legal,    Error:, User name and password do not match."
    })
    void aWrongPasswordIsToldInThatLanguage(String language, String account, String mark, String words) {
        // An account for each language: two failures within a second lock one for a minute.
        Document page = submit(login(language), account, "not-the-password");

        assertTrue(page.title().startsWith(mark), page.title());
        assertTrue(
                page.selectFirst(".error-summary a").text().startsWith(words),
                page.select("main").text());
        assertEquals(account, page.selectFirst("#username").val());
        for (Element field : page.select("#username, #password")) {
            assertEquals("true", field.attr("aria-invalid"));
            assertEquals(1, page.select("#" + field.attr("aria-describedby")).size());
        }
        isFramed(page, language);
        submit(page, account, "lindung-" + account);
        assertEquals("/bantuan", browser.address().getPath(), "the reader comes to where they were going");
    }

    @ParameterizedTest
    @CsvSource({"id, Halaman ini sudah kedaluwarsa", "en, This page has expired"})
    void aFormOfAnotherStepIsToldInThatLanguage(String language, String heading) {
        String action = login(language).selectFirst("form").attr("abs:action");
        Document page =
                browser.open(URI.create(action.replaceFirst("execution=[^&]+", "execution=" + UUID.randomUUID())));

        assertEquals(heading, page.selectFirst("h1").text());
        isFramed(page, language);
        Document again =
                browser.open(URI.create(page.selectFirst("#loginRestartLink").attr("abs:href")));
        assertEquals(1, again.select("form#kc-form-login").size());
    }

    @Test
    void whatCannotGoOnLeadsBackToThePortalToo() {
        URI unknown = provider().resolve("/realms/lindung/protocol/openid-connect/auth?client_id=unknown");
        Document page = browser.open(unknown);

        assertEquals(400, browser.status());
        assertEquals("Galat: Permintaan tidak dapat dilanjutkan - Lindung", page.title());
        isFramed(page, "id");
    }

    @Test
    void signingOutAtTheProviderIsAskedInTheSameFrame() {
        submit(login("en"), "officer", "lindung-officer");
        Document page =
                browser.open(provider().resolve("/realms/lindung/protocol/openid-connect/logout?ui_locales=en"));

        assertEquals("Sign out", page.selectFirst("h1").text());
        isFramed(page, "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theLoginIsFramed(String language) {
        isFramed(login(language), language);
    }

    @Test
    void styleScriptAndFontAreServed() {
        Document page = login("id");
        URI style = URI.create(page.selectFirst("link[rel=stylesheet]").attr("abs:href"));

        var css = browser.ask(style);
        assertEquals(200, css.statusCode());
        assertTrue(css.headers().firstValue("Content-Type").orElseThrow().startsWith("text/css"));
        assertFalse(css.body().contains("http:") || css.body().contains("https:"), "asks another origin");
        assertEquals(
                200,
                browser.ask(style.resolve("../fonts/inter-latin-wght-normal.woff2"))
                        .statusCode());
        for (Element script : page.select("script")) {
            assertEquals(200, browser.ask(URI.create(script.attr("abs:src"))).statusCode(), script.outerHtml());
        }
    }

    /** What holds for every page of ours at the provider. */
    private void isFramed(Document page, String language) {
        assertEquals(language, page.selectFirst("html").attr("lang"));
        assertEquals(1, page.select("h1").size());
        assertEquals(
                language.equals("id") ? "Data contoh" : "Sample data",
                page.selectFirst("aside.banner strong").text());
        for (Element link : page.select("#back-to-portal, .header__brand")) {
            assertEquals(portal.resolve("/").toString(), link.attr("abs:href"));
        }
        assertEquals(2, page.select("#back-to-portal, .header__brand").size());

        // Nothing that a strict content security policy would refuse, nothing from another origin. What Keycloak writes
        // behind its answer to a form, so that the browser can go back, comes from no template.
        page.select("script").stream()
                .filter(script -> script.data().contains("history.replaceState"))
                .forEach(Element::remove);
        assertEquals(
                "", page.select("style, [style], iframe, script:not([src])").outerHtml());
        for (Element element : page.getAllElements()) {
            element.attributes()
                    .forEach(attribute -> assertFalse(
                            attribute.getKey().startsWith("on")
                                    || attribute.getValue().startsWith("javascript:"),
                            element.outerHtml()));
        }
        for (Element part : page.select("link, script, img")) {
            String address = part.hasAttr("src") ? part.attr("abs:src") : part.attr("abs:href");
            assertEquals(provider().getAuthority(), URI.create(address).getAuthority(), address);
        }
    }

    /** The login page, asked for on the way to the help page, in the language that the reader has the portal in. */
    private Document login(String language) {
        browser.open(portal.resolve("/bahasa/" + language));
        return browser.open(portal.resolve("/masuk?ke=/bantuan"));
    }

    private Document submit(Document page, String account, String password) {
        return browser.submit(
                page.selectFirst("form#kc-form-login"), Map.of("username", account, "password", password));
    }

    private URI provider() {
        return URI.create(ConfigProvider.getConfig().getValue("OIDC_AUTH_SERVER_URL", String.class));
    }
}
